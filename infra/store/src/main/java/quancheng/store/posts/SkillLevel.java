package quancheng.store.posts;

/** 技能层次; feeds the public share of skilled posts. */
public enum SkillLevel implements Slug {
    GENERAL, SKILLED, PROFESSIONAL, MANAGERIAL
}
