package quancheng.functions.http.desk;

import quancheng.functions.http.Reply;

/** What a route of the desk does for an organizer who may do it. */
@FunctionalInterface
public interface DeskAction {

    Reply answer(DeskCall call);
}
