package app.revier.text;

import app.revier.agenda.Stop;
import app.revier.book.ChangeReview;
import app.revier.territory.Customer;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.List;

/** Says in one language what is answered to changes of a week. */
public final class AnswerTexts {

  private final Texts texts;

  /** Sentences in the language of these texts. */
  public AnswerTexts(Texts texts) {
    this.texts = texts;
  }

  /** What is answered to changes, one after the other; nothing about customers who are gone. */
  public List<String> answers(List<ChangeReview.Answer> answers, Territory territory) {
    List<String> said = new ArrayList<>();
    for (ChangeReview.Answer answer : answers) {
      Customer about = territory.customer(answer.customer());
      if (about != null) {
        said.add(answer(answer, about));
      }
    }
    return said;
  }

  /** What is answered to a change that is agreed, asked for or called off already. */
  public String answer(ChangeReview.Answer answer, Customer customer) {
    String name = customer.name();
    return switch (answer) {
      case ChangeReview.AlreadyAsked(var _, Stop planned) ->
          planned == null
              ? texts.get("week.already-asked-open", name)
              : texts.get(
                  "week.already-asked",
                  name,
                  texts.weekday(planned.date()),
                  texts.time(planned.begin()));
      case ChangeReview.AlreadyAgreed agreed ->
          texts.get(
              "week.already-agreed",
              name,
              texts.weekday(agreed.date()),
              texts.time(agreed.begin()));
      case ChangeReview.AlreadyCalledOff _ -> texts.get("week.already-called-off", name);
      case ChangeReview.InsteadOf of when of.before().equals(of.until()) ->
          texts.get("week.instead-of-day", name, texts.date(of.before()));
      case ChangeReview.InsteadOf of ->
          texts.get("week.instead-of", name, texts.date(of.before()), texts.date(of.until()));
      case ChangeReview.AgreedOnAnotherDay agreed ->
          texts.get(
              "week.agreed-on-another-day",
              name,
              texts.weekday(agreed.date()),
              texts.time(agreed.begin()),
              customer.number());
    };
  }
}
