package app.revier.paper;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure of a document (ISO 32000, 14.7): its texts in the order in which they are read. */
final class Structure {

  private Structure() {}

  /** Begins it; what is given back is the document as a whole. */
  static PDStructureElement begin(PDDocument document) {
    PDStructureTreeRoot tree = new PDStructureTreeRoot();
    COSDictionary numbers = new COSDictionary();
    numbers.setItem(COSName.NUMS, new COSArray());
    tree.getCOSObject().setItem(COSName.PARENT_TREE, numbers);
    document.getDocumentCatalog().setStructureTreeRoot(tree);
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(info);
    PDStructureElement whole = new PDStructureElement("Document", tree);
    tree.appendKid(whole);
    return whole;
  }

  /** Says to which part the next text of a page belongs, by which readers find their way back. */
  static void add(PDDocument document, int page, PDStructureElement element) {
    COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    COSArray numbers = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    while (numbers.size() <= 2 * page + 1) {
      numbers.add(COSInteger.get(numbers.size() / 2));
      numbers.add(new COSArray());
    }
    ((COSArray) numbers.getObject(2 * page + 1)).add(element.getCOSObject());
    tree.setInt(COSName.PARENT_TREE_NEXT_KEY, page + 1);
  }
}
