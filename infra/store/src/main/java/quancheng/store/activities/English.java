package quancheng.store.activities;

/** An activity's texts in English, where the organizer gave them. */
public record English(String title, String summary, String description, String venue) {
}
