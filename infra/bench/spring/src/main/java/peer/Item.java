package peer;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** Seven attributes under the key of the table of signups. */
@DynamoDbBean
public class Item {

    private String activity;
    private String entry;
    private String title;
    private String body;
    private String status;
    private String createdAt;
    private Integer version;

    static Item of(String id, String body) {
        var item = new Item();
        item.activity = "peer";
        item.entry = id;
        item.title = "t";
        item.body = body;
        item.status = "PUBLISHED";
        item.createdAt = "2027-01-01T00:00:00Z";
        item.version = 1;
        return item;
    }

    @DynamoDbPartitionKey
    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    @DynamoDbSortKey
    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(String createdAt) {
        this.createdAt = createdAt;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
