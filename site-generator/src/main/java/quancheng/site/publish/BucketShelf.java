package quancheng.site.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import quancheng.site.Page;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A bucket: the key is the path itself, {@code activities/a05/}, so addresses work without any function at the edge, and
 * the home page is {@code index.html}. The stamp is the ETag, which for a bucket without a customer key is the MD5 of the
 * bytes: used to recognise them, not to protect them. Under a customer key every comparison fails and everything is written anew.
 */
public final class BucketShelf implements Shelf {

    private static final String HOME = "index.html";

    /** The name carries the hash of the bytes. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** A browser asks again each time; the edge may answer for ten seconds without asking the bucket. */
    private static final String ASK_AGAIN = "public, max-age=0, s-maxage=10, must-revalidate";

    /** Every open page asks for the numbers. The edge answers a whole queue of phones from one request to the bucket in two seconds. */
    private static final String NUMBERS = "data/availability.json";
    private static final String AT_ONCE = "public, max-age=0, s-maxage=2, stale-while-revalidate=8";

    private final S3Client s3;
    private final String bucket;

    public BucketShelf(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public Map<String, String> stamps() {
        var stamps = new HashMap<String, String>();
        s3.listObjectsV2Paginator(list -> list.bucket(bucket)).contents()
                .forEach(object -> stamps.put(path(object.key()), object.eTag()));
        return stamps;
    }

    @Override
    public boolean holds(String path, String stamp, byte[] content) {
        return stamp.equals('"' + md5(content) + '"');
    }

    @Override
    public String write(Page page, byte[] content) {
        return s3.putObject(put -> put.bucket(bucket).key(key(page.path())).contentType(page.type())
                .cacheControl(cached(page.path())), RequestBody.fromBytes(content)).eTag();
    }

    @Override
    public void remove(String path) {
        s3.deleteObject(delete -> delete.bucket(bucket).key(key(path)));
    }

    @Override
    public Lanes lanes() {
        return Lanes.WAITING;
    }

    private static String cached(String path) {
        if (path.equals(NUMBERS)) {
            return AT_ONCE;
        }
        return path.startsWith("assets/") ? FOR_EVER : ASK_AGAIN;
    }

    private static String key(String path) {
        return path.isEmpty() ? HOME : path;
    }

    private static String path(String key) {
        return key.equals(HOME) ? "" : key;
    }

    private static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
