package app.revier.intake;

import app.revier.territory.Contact;
import app.revier.territory.GrowthProject;
import app.revier.territory.Potential;
import app.revier.territory.Stage;
import java.util.List;

/** The words of all columns that hold words, in German and English. */
final class ColumnWords {

  /** Yes and no. */
  static final Vocabulary<Boolean> YES_NO =
      new Vocabulary.Builder<Boolean>()
          .add(true, "ja|j|wahr|x|1", "yes|y|true")
          .add(false, "nein|n|falsch|0", "no|false")
          .build();

  /** How a potential is known. */
  static final Vocabulary<Potential.Source> POTENTIAL_SOURCES =
      new Vocabulary.Builder<Potential.Source>()
          .add(
              Potential.Source.GIVEN,
              "angegeben|gegeben|genannt|bekannt|Kunde|Kundenangabe|vom Kunden|laut Kunde|Angabe",
              "given|stated|told|known|customer|by customer|told by customer|from customer")
          .add(
              Potential.Source.ESTIMATED,
              "geschätzt|Schätzung|eigene Schätzung|Schätzwert|gesch.",
              "estimated|estimate|own estimate|est.|guess")
          .build();

  /** What a decision maker does. */
  static final Vocabulary<Contact.Role> ROLES =
      new Vocabulary.Builder<Contact.Role>()
          .add(
              Contact.Role.USER,
              "Anwender|Anwenderin|Nutzer|Nutzerin|Benutzer|Pflege|Pflegekraft|Arzt|Ärztin",
              "User|End user|Nurse|Physician|Doctor")
          .add(
              Contact.Role.PURCHASING,
              "Einkauf|Einkäufer|Einkäuferin|Einkaufsleitung|Einkaufsleiter|Einkaufsleiterin"
                  + "|Beschaffung|Zentraleinkauf|Materialwirtschaft",
              "Purchasing|Purchaser|Buyer|Procurement|Buying|Purchasing manager")
          .add(
              Contact.Role.TEAM_LEAD,
              "Teamleitung|Teamleiter|Teamleiterin|Gruppenleitung|Abteilungsleitung"
                  + "|Abteilungsleiter|Abteilungsleiterin|Stationsleitung|Bereichsleitung"
                  + "|Pflegedienstleitung|PDL|Leitung|OP-Leitung",
              "Team lead|Team leader|Team manager|Head of department|Department head|Ward manager"
                  + "|Supervisor")
          .add(
              Contact.Role.MANAGEMENT,
              "Geschäftsleitung|Geschäftsführung|Geschäftsführer|Geschäftsführerin|GF|Inhaber"
                  + "|Inhaberin|Verwaltungsleitung|Direktion|Vorstand|Management"
                  + "|Kaufmännische Leitung",
              "Management|Managing director|CEO|Owner|Director|Board|General manager|Executive")
          .add(Contact.Role.OTHER, "Sonstige|Sonstiges|Sonstiger|Andere", "Other|Others|Unknown")
          .build();

  /** How much an influence weighs, in words. */
  static final Vocabulary<Integer> INFLUENCES =
      new Vocabulary.Builder<Integer>()
          .add(1, "gering|niedrig|wenig|klein", "low|little|small|minor")
          .add(2, "mittel|mittlerer", "medium|middle|moderate")
          .add(3, "hoch|groß|viel|entscheidet|Entscheider", "high|large|decides|decision maker")
          .build();

  /** Whether a contact stays. */
  static final Vocabulary<Contact.Staying> STAYINGS =
      new Vocabulary.Builder<Contact.Staying>()
          .add(Contact.Staying.STAYS, "bleibt|aktiv|ja", "stays|staying|active|yes")
          .add(
              Contact.Staying.LEAVES,
              "geht|geht bald|wechselt|kündigt|gekündigt",
              "leaves|leaves soon|leaving|is leaving")
          .add(
              Contact.Staying.LEFT,
              "hat das haus verlassen|verlassen|gegangen|ist"
                  + " gegangen|ausgeschieden|weg|inaktiv|ehemalig|nein",
              "left|has left|gone|inactive|former|no")
          .build();

  /** Where the growth comes from. */
  static final Vocabulary<GrowthProject.Kind> KINDS =
      new Vocabulary.Builder<GrowthProject.Kind>()
          .add(
              GrowthProject.Kind.SAME_USERS,
              "Gleiche Anwender kaufen mehr|Gleiche Anwender|Gleiche Anwender mehr|Mehr Menge"
                  + "|Mehrabsatz|Ausbau|Dieselben Anwender",
              "Same users buy more|Same users|More volume|Upsell|Upselling|Expansion")
          .add(
              GrowthProject.Kind.OTHER_DEPARTMENT,
              "Andere Abteilung|Weitere Abteilung|Neue Abteilung",
              "Other department|Another department|New department")
          .add(
              GrowthProject.Kind.NEW_PRODUCT,
              "Neues Produkt|Neuprodukt|Produkteinführung|Cross-Selling",
              "New product|Cross-sell|Cross-selling|Product launch")
          .add(
              GrowthProject.Kind.NEW_CUSTOMER,
              "Neuer Kunde|Neukunde|Neukundengewinnung|Akquise",
              "New customer|New account|New business|Acquisition")
          .also(GrowthProject.Kind.SAME_USERS, "same_users")
          .also(GrowthProject.Kind.OTHER_DEPARTMENT, "other_department")
          .build();

  /** Whether a project is in the plan. */
  static final Vocabulary<GrowthProject.Choice> CHOICES =
      new Vocabulary.Builder<GrowthProject.Choice>()
          .add(
              GrowthProject.Choice.OPEN,
              "offen|nicht festgelegt|automatisch",
              "open|undecided|automatic|auto")
          .add(
              GrowthProject.Choice.IN,
              "fest dabei|dabei|drin|ja|j|x|im Plan|wahr|1|gewählt|ausgewählt",
              "pinned in|in|yes|y|in plan|true|selected|pinned")
          .add(
              GrowthProject.Choice.OUT,
              "ausgelassen|nicht dabei|raus|draußen|nein|n|falsch|0|nicht im Plan",
              "left out|out|no|not in plan|false|excluded|pinned out")
          .build();

  private ColumnWords() {}

  /** The stages of a book: by code, by the rep's own label, by the words of both languages. */
  static Vocabulary<Stage> stages(List<Stage> stages) {
    Vocabulary.Builder<Stage> words = new Vocabulary.Builder<>();
    for (Stage stage : stages) {
      words.also(stage, stage.label()).also(stage, stage.code());
    }
    for (Stage stage : stages) {
      Usual usual = usual(stage.code());
      if (stage.label().isEmpty()) {
        words.add(stage, usual.german, usual.english);
      } else {
        words.add(stage, stage.label(), stage.label());
      }
    }
    for (Stage stage : stages) {
      Usual usual = usual(stage.code());
      for (String word : (usual.german + "|" + usual.english + "|" + usual.more).split("\\|", -1)) {
        words.also(stage, word);
      }
    }
    return words.build();
  }

  private record Usual(String german, String english, String more) {}

  private static Usual usual(String code) {
    return switch (code) {
      case "not-started" ->
          new Usual("Nicht begonnen", "Not started", "Noch nicht begonnen|Idee|Geplant|Planned");
      case "introduced" ->
          new Usual("Vorgestellt", "Introduced", "Eingeführt|Präsentiert|Presented");
      case "in-trial" ->
          new Usual("In Erprobung", "In trial", "Erprobung|Test|Im Test|Teststellung|Trial");
      case "offer" ->
          new Usual(
              "Angebot beim Einkauf",
              "Offer at purchasing",
              "Angebot|Angebot abgegeben|Angebot gesendet|Angebot versandt|Verhandlung|In"
                  + " Verhandlung|Offer|Quote|Quoted|Proposal|Proposal made|Proposal"
                  + " sent|Proposal/Price quote|Negotiation|Negotiation/Review|Negotiations"
                  + " started|Contract sent");
      case "won" ->
          new Usual(
              "Gewonnen",
              "Won",
              "Erfolgreich|Closed won|Abgeschlossen und gewonnen|Geschlossen gewonnen|Auftrag"
                  + " erhalten|Deal won");
      case "lost" ->
          new Usual(
              "Verloren",
              "Lost",
              "Abgelehnt|Absage|Closed lost|Abgeschlossen und verloren|Geschlossen verloren|Deal"
                  + " lost");
      case "on-hold" ->
          new Usual("Zurückgestellt", "On hold", "Pausiert|Ruht|Auf Eis|Paused|Postponed");
      default -> new Usual(code, code, code);
    };
  }
}
