package vn.phongtrao.attachment;

import java.util.HexFormat;
import java.util.UUID;
import vn.phongtrao.shared.write.Identified;
import vn.phongtrao.storedfile.FileType;
import vn.phongtrao.storedfile.InspectedFile;

/** What is asked for by sending a file: the same file to the same thing is the same request. */
record AttachedFile(UUID id, Owner owner, String name, FileType type, long size, String sha256) implements Identified {

    static AttachedFile of(UUID id, Owner owner, InspectedFile file) {
        return new AttachedFile(id, owner, file.name().text(), file.type(), file.size(),
                HexFormat.of().formatHex(file.sha256()));
    }
}
