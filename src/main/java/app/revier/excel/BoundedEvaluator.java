package app.revier.excel;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * POI's calculation of the formulas of a workbook, which looks at a bounded number of cells: a few
 * formulas over whole sheets would otherwise keep it busy for minutes. The number is one of all
 * formulas, so that the same file gives the same results on any computer.
 */
final class BoundedEvaluator {

  private final int mostLooks;
  private final EvaluationWorkbook book;
  private final WorkbookEvaluator evaluator;
  private int looks;

  /**
   * Calculates formulas of a workbook.
   *
   * @param mostLooks at so many cells it looks, then no formula has a result any more
   */
  BoundedEvaluator(Workbook workbook, int mostLooks) {
    this.mostLooks = mostLooks;
    book =
        workbook instanceof HSSFWorkbook old
            ? HSSFEvaluationWorkbook.create(old)
            : XSSFEvaluationWorkbook.create((XSSFWorkbook) workbook);
    evaluator = new WorkbookEvaluator(counted(book), null, null);
  }

  /** The number of cells to look at is used up. */
  private static final class UsedUpException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsedUpException() {
      super("looked at too many cells", null, false, false);
    }
  }

  /**
   * What POI makes of a formula; none if it cannot. POI meets formulas and arguments that it does
   * not expect with all kinds of exceptions, and is the only one that runs here.
   */
  @Nullable ValueEval evaluate(Cell formula) {
    if (looks > mostLooks) {
      return null;
    }
    int sheet = formula.getSheet().getWorkbook().getSheetIndex(formula.getSheet());
    EvaluationCell cell =
        book.getSheet(sheet).getCell(formula.getRowIndex(), formula.getColumnIndex());
    try {
      return evaluator.evaluate(cell);
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  /** POI looks for more interfaces than one in a workbook, all of which stay. */
  private EvaluationWorkbook counted(EvaluationWorkbook counted) {
    InvocationHandler handler =
        (_, method, arguments) -> {
          Object result = call(counted, method, arguments);
          return result instanceof EvaluationSheet sheet ? new CountedSheet(sheet) : result;
        };
    return (EvaluationWorkbook)
        Proxy.newProxyInstance(
            EvaluationWorkbook.class.getClassLoader(),
            new Class<?>[] {
              EvaluationWorkbook.class, FormulaParsingWorkbook.class, FormulaRenderingWorkbook.class
            },
            handler);
  }

  private static @Nullable Object call(
      EvaluationWorkbook target, Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    if (arguments != null && arguments.length == 1 && arguments[0] instanceof CountedSheet sheet) {
      arguments[0] = sheet.of;
    }
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** A sheet that counts. */
  private final class CountedSheet implements EvaluationSheet {
    private final EvaluationSheet of;

    CountedSheet(EvaluationSheet of) {
      this.of = of;
    }

    @Override
    public @Nullable EvaluationCell getCell(int row, int column) {
      if (++looks > mostLooks) {
        throw new UsedUpException();
      }
      return of.getCell(row, column);
    }

    @Override
    public void clearAllCachedResultValues() {
      of.clearAllCachedResultValues();
    }

    @Override
    public int getLastRowNum() {
      return of.getLastRowNum();
    }

    @Override
    public boolean isRowHidden(int row) {
      return of.isRowHidden(row);
    }
  }
}
