package quancheng.functions.projects;

import java.util.Optional;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.projects.Photo;
import quancheng.store.projects.Photos;

/** Takes a photo as evidence: drawn anew, and kept by its content, so that a form that comes back has it still. */
public final class TakePhoto {

    /** What a phone sends after "medium"; a request to a function holds no more than 4.5 MB of bytes. */
    public static final int LARGEST_FILE = 4 * 1024 * 1024;

    private final Photos photos;

    public TakePhoto(Photos photos) {
        this.photos = photos;
    }

    public PhotoOutcome take(Patience patience, byte[] file) {
        if (file.length > LARGEST_FILE) {
            return new PhotoOutcome.TooLarge();
        }
        Optional<Photo> photo = Picture.redrawn(file);
        if (photo.isEmpty()) {
            return new PhotoOutcome.NoPicture();
        }
        return photos.add(patience, photo.get()) == Moved.BUSY ? new PhotoOutcome.Busy() : new PhotoOutcome.Taken(photo.get().id());
    }

    /** Whether this is a photo that was taken before. */
    boolean has(Patience patience, String id) {
        return Photo.isId(id) && photos.find(patience, id).isPresent();
    }
}
