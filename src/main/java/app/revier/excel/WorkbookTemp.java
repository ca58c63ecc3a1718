package app.revier.excel;

import app.revier.files.WorkFolder;
import java.io.File;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/** Keeps what the workbook library puts aside out of the folder that all users share. */
public final class WorkbookTemp {

  private WorkbookTemp() {}

  /** From now on the library uses this folder, in the whole program: it knows only one. */
  public static void use(WorkFolder work) {
    TempFile.setTempFileCreationStrategy(
        new TempFileCreationStrategy() {
          @Override
          public File createTempFile(String prefix, String suffix) {
            return work.newFile(prefix, suffix).toFile();
          }

          @Override
          public File createTempDirectory(String prefix) {
            return work.newFolder(prefix).toFile();
          }
        });
  }
}
