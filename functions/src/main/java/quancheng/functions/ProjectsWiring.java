package quancheng.functions;

import java.time.Clock;
import java.util.Map;
import quancheng.functions.projects.EnterFigure;
import quancheng.functions.projects.ImportList;
import quancheng.functions.projects.ReviewFigure;
import quancheng.functions.projects.TakePhoto;
import quancheng.store.Database;
import quancheng.store.Tables;
import quancheng.store.projects.Photos;
import quancheng.store.projects.Projects;
import quancheng.store.projects.Voices;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the desk needs of the promises. */
public final class ProjectsWiring {

    public final Projects projects;
    public final Voices voices;
    public final TakePhoto takePhoto;
    public final EnterFigure enterFigure;
    public final ReviewFigure reviewFigure;
    public final ImportList importList;

    /** @param environment as {@code template.yaml} sets it for the desk */
    public ProjectsWiring(DynamoDbClient client, Map<String, String> environment, Clock clock) {
        var database = new Database(client, new Tables(environment));
        projects = new Projects(database);
        voices = new Voices(database, clock);
        takePhoto = new TakePhoto(new Photos(database));
        enterFigure = new EnterFigure(projects, takePhoto, clock);
        reviewFigure = new ReviewFigure(projects, clock);
        importList = new ImportList(projects, clock);
    }
}
