package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where no database may lie. */
class NetworkShareTests {

	@ParameterizedTest
	@ValueSource(strings = { "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncp",
			"ncpfs", "ceph", "glusterfs", "lustre", "beegfs", "gpfs", "orangefs", "pvfs2", "coda", "davfs", "webdav",
			"fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.glusterfs", "fuse.ceph", "fuse.ceph-fuse",
			"fuse.s3fs", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.afpfs", "fuse.gvfsd-fuse", "NFS4", "CIFS" })
	void isOnAnotherMachine(String type) {
		assertThat(NetworkShare.isShare(type)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ext2", "ext3", "ext4", "9p", "xfs", "btrfs", "zfs", "f2fs", "tmpfs", "overlay", "aufs",
			"vfat", "exfat", "ntfs", "ntfs3", "fuseblk", "fuse.ntfs-3g", "fuse.mergerfs", "apfs", "hfs", "hfsplus",
			"ufs", "ecryptfs", "NTFS", "ReFS", "FAT32", "" })
	void isLocal(String type) {
		assertThat(NetworkShare.isShare(type)).isFalse();
	}

	@Test
	void aFolderStillToBeMadeIsWhereTheOneAboveIs(@TempDir Path folder) throws IOException {
		assertThat(NetworkShare.of(folder.resolve("output/state"))).isEqualTo(NetworkShare.of(folder)).isEmpty();
	}

}
