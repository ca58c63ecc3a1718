package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is understood of the line in which a rep tells what came of a contact. */
class SpokenLineTest {

  /** A Friday; the contact was on the Thursday before, 26 November 2026. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static final String GERMAN =
      """
      45 min, Muster dagelassen, nächster Schritt 12.12. anrufen => min 45 | note Muster dagelassen | next anrufen | on 2026-12-12 | CALL
      heute besucht, 45 min, Muster dagelassen; nächster Schritt 12.12. anrufen => date 2026-11-27 | VISIT | min 45 | note Muster dagelassen | next anrufen | on 2026-12-12 | CALL
      45 Minuten => min 45
      ca. 45 Min. => min 45
      etwa 1 h => min 60
      1,5 h => min 90
      1:30 h, Fahrt 25 min => min 90 | drive 25
      1 h 15 min => min 75
      eine halbe Stunde => min 30
      anderthalb Stunden => min 90
      dauerte 20 min => min 20
      30 min Fahrt => drive 30
      Anfahrt 1 Stunde, Besuch 45 min => VISIT | min 45 | drive 60
      20 min gewartet => note 20 min gewartet | ? DURATION 20 min gewartet
      30-45 min => note 30-45 min | ? DURATION 30-45 min
      45 min, 30 min => min 45 | note 30 min | ? TWICE 30 min
      angerufen, 10 min => CALL | min 10
      Anruf 5 Min => CALL | min 5
      Telefonat mit Frau Weber, will Muster => CALL | note Telefonat mit Frau Weber, will Muster
      Videotermin, 30 min => VIDEO | min 30
      Teams mit dem Einkauf; Preise gezeigt => VIDEO | note Teams mit dem Einkauf; Preise gezeigt
      Anruf kam vom Einkauf => note Anruf kam vom Einkauf
      stattgefunden => HELD
      nicht stattgefunden => NOT_HELD
      abgesagt => NOT_HELD
      abgesagt wegen Krankheit => NOT_HELD | note abgesagt wegen Krankheit
      abgesagt hat nur der Chef => note abgesagt hat nur der Chef | ? RESULT abgesagt hat nur der Chef
      niemand da, Pförtner sagt Urlaub => NOT_HELD | note Pförtner sagt Urlaub
      angerufen, nicht erreicht => CALL | NOT_HELD
      verschoben => MOVED
      verschoben auf 12.12. => MOVED | on 2026-12-12 | VISIT>
      verschoben auf nächste Woche => MOVED | on 2026-11-30 | VISIT>
      verlegt auf den 31.2. => MOVED | note verlegt auf den 31.2. | ? NO_SUCH_DAY verlegt auf den 31.2.
      gestern besucht => date 2026-11-26 | VISIT
      am Dienstag besucht, 30 min => date 2026-11-24 | VISIT | min 30
      letzten Freitag besucht => date 2026-11-20 | VISIT
      Freitag besucht => date 2026-11-27 | VISIT
      24.11. besucht => date 2026-11-24 | VISIT
      Lieferung am 3.12. => note Lieferung am 3.12.
      Preis 1,50 Euro zu hoch, 40 min => min 40 | note Preis 1,50 Euro zu hoch
      Muster dagelassen. Chefin nicht da. 45 min => min 45 | note Muster dagelassen. Chefin nicht da.
      Gespräch mit Fr. Weber und Hr. Klein, 45 min. => min 45 | note Gespräch mit Fr. Weber und Hr. Klein
      Status In Erprobung => stage in-trial
      Status: Angebot => stage offer
      Status unbekannt => note Status unbekannt | ? STAGE Status unbekannt
      Projekt Einwegscheren, Status Gewonnen => project 1 | stage won
      Projekt Scheren => note Projekt Scheren | ? PROJECT Projekt Scheren
      nächster Schritt: anrufen => next anrufen | CALL
      nächster Schritt morgen Angebot schicken => next Angebot schicken | on 2026-11-28 | TASK
      nächster Schritt am 3. Dezember Vorführung im OP, 90 min => min 90 | next Vorführung im OP | on 2026-12-03 | VISIT>
      nächster Schritt am 3. Dez. Vorführung 90 min => next Vorführung | on 2026-12-03 | VISIT> | takes 90
      nächster Schritt Montag anrufen wegen Termin => next anrufen wegen Termin | on 2026-11-30 | CALL
      nächster Schritt Mo 7.12. anrufen => next anrufen | on 2026-12-07 | CALL
      nächster Schritt Montag, 7.12. besuchen => next besuchen | on 2026-12-07 | VISIT>
      nächster Schritt Dienstag 7.12. anrufen => next Dienstag 7.12. anrufen | CALL | ? NO_SUCH_DAY Dienstag 7.12. anrufen
      nächster Schritt in zwei Wochen besuchen => next besuchen | on 2026-12-11 | VISIT>
      nächster Schritt in 10 Tagen nachfassen => next nachfassen | on 2026-12-07
      nächster Schritt KW 51 Besuch => next Besuch | on 2026-12-14 | VISIT>
      nächster Schritt 12.1. anrufen => next anrufen | on 2027-01-12 | CALL
      nächster Schritt 12.1.27 anrufen => next anrufen | on 2027-01-12 | CALL
      nächster Schritt 31.2. anrufen => next 31.2. anrufen | CALL | ? NO_SUCH_DAY 31.2. anrufen
      nächster Schritt Angebot schicken und anrufen bis 4.12. => next Angebot schicken und anrufen | on 2026-12-04
      nächster Schritt 12.12. => on 2026-12-12
      nächster Schritt 12.12. 45 min vorführen => next vorführen | on 2026-12-12 | VISIT> | takes 45
      nächster Schritt 12.12. 2027 anrufen => next anrufen | on 2027-12-12 | CALL
      nächster Schritt anrufen, Preisliste mitbringen; Muster da => note Muster da | next anrufen, Preisliste mitbringen | CALL
      naechster schritt 12.12. ANRUFEN => next ANRUFEN | on 2026-12-12 | CALL
      Muster da nächster Schritt 12.12. anrufen => note Muster da | next anrufen | on 2026-12-12 | CALL
      nächster Schritt anrufen; nächster Schritt besuchen => note nächster Schritt besuchen | next anrufen | CALL | ? TWICE nächster Schritt besuchen
      Wiedervorlage 12.12. => on 2026-12-12
      Angebot 12.12.2026 unterschrieben => note Angebot 12.12.2026 unterschrieben
      2000 min => note 2000 min | ? DURATION 2000 min
      45' vor Ort – Muster da – nächster Schritt 4.12. anrufen => VISIT | min 45 | note Muster da | next anrufen | on 2026-12-04 | CALL
       =>
      """;

  private static final String ENGLISH =
      """
      45 min, left samples, next step 12 Dec call => min 45 | note left samples | next call | on 2026-12-12 | CALL
      visited today, 45 min, left samples; next step 12/12 call => date 2026-11-27 | VISIT | min 45 | note left samples | next call | on 2026-12-12 | CALL
      45m => min 45
      about 1.5 hours => min 90
      1 h 15, drove 25 min => min 75 | drive 25
      half an hour => min 30
      an hour and a half => min 90
      took 20 minutes => min 20
      30 min on the road => drive 30
      waited 20 min => note waited 20 min | ? DURATION waited 20 min
      phoned, 10 min => CALL | min 10
      phone call with Ms. Weber, wants samples => CALL | note phone call with Ms. Weber, wants samples
      video call, 30 min => VIDEO | min 30
      took place => HELD
      nobody there => NOT_HELD
      cancelled because of illness => NOT_HELD | note cancelled because of illness
      cancelled orders discussed => note cancelled orders discussed | ? RESULT cancelled orders discussed
      called, no answer => CALL | NOT_HELD
      postponed to 12 December => MOVED | on 2026-12-12 | VISIT>
      rescheduled => MOVED
      yesterday, 45 min => date 2026-11-26 | min 45
      visited on Tuesday => date 2026-11-24 | VISIT
      delivery on 3 Dec => note delivery on 3 Dec
      price 1,500 is too high, 40 min => min 40 | note price 1,500 is too high
      Left samples. The boss was out. 45 min => min 45 | note Left samples. The boss was out.
      stage In trial => stage in-trial
      stage: offer => stage offer
      stage nonsense => note stage nonsense | ? STAGE stage nonsense
      project Einweg, stage won => project 1 | stage won
      next step: call => next call | CALL
      next step tomorrow send the offer => next send the offer | on 2026-11-28 | TASK
      next step demo in theatre on Dec 3rd 90 min => next demo in theatre | on 2026-12-03 | VISIT> | takes 90
      next step call about the appointment on Monday => next call about the appointment | on 2026-11-30 | CALL
      next step next Monday visit => next visit | on 2026-11-30 | VISIT>
      next step Monday, 7 December visit => next visit | on 2026-12-07 | VISIT>
      next step Tuesday 7 Dec call => next Tuesday 7 Dec call | CALL | ? NO_SUCH_DAY Tuesday 7 Dec call
      next step in two weeks visit => next visit | on 2026-12-11 | VISIT>
      next step in 10 days follow up with purchasing => next follow up with purchasing | on 2026-12-07
      next step week 51 visit => next visit | on 2026-12-14 | VISIT>
      next step 12 Jan call => next call | on 2027-01-12 | CALL
      next step 12/01/27 call => next call | on 2027-01-12 | CALL
      next step 2027-01-12 call => next call | on 2027-01-12 | CALL
      next step 31 Feb call => next 31 Feb call | CALL | ? NO_SUCH_DAY 31 Feb call
      next step send the offer and call by 4 Dec => next send the offer and call | on 2026-12-04
      next week they decide => note next week they decide
      on site – left samples – next step 4 Dec call => VISIT | note left samples | next call | on 2026-12-04 | CALL
      follow-up 12 Dec => on 2026-12-12
      Left samples! => note Left samples!
      not in, left a card => NOT_HELD | note left a card
      in person, 3/4 of the range shown => VISIT | note 3/4 of the range shown
      next step Friday call back => next call back | on 2026-12-04 | CALL
      next step the day after tomorrow visit => next visit | on 2026-11-29 | VISIT>
      next step by 4 December write the offer, 45 min => min 45 | next write the offer | on 2026-12-04 | TASK
      next step in a week phone call about prices, bring list => next phone call about prices, bring list | on 2026-12-04 | CALL
      45 min, visited, visited => VISIT | min 45
      visited, called => VISIT | note called | ? TWICE called
      meeting 1 hr 30 min => min 90
      1½ h => min 90
      won => note won
      """;

  private static final String GERMAN_NOTES =
      """
      Mail: Angebot geschickt => MAIL | note Angebot geschickt
      heute Mail: Angebot geschickt => date 2026-11-27 | MAIL | note Angebot geschickt
      E-Mail an Frau Weber wegen Preisliste => MAIL | note E-Mail an Frau Weber wegen Preisliste
      gestern gemailt, Angebot geschickt => date 2026-11-26 | MAIL | note Angebot geschickt
      Mail: Angebot geschickt, nächster Schritt 12.12. anrufen => MAIL | note Angebot geschickt | next anrufen | on 2026-12-12 | CALL
      Notiz: Zufahrt nur von hinten => NOTE | note Zufahrt nur von hinten
      Recherche: baut 40 Betten an, 15 min gelesen => RESEARCH | note baut 40 Betten an, 15 min gelesen | ? DURATION 15 min gelesen
      Anruf: will Muster => CALL | note will Muster
      heute besucht 45 min, Muster dagelassen, nächster Schritt 12.12. anrufen => date 2026-11-27 | VISIT | min 45 | note Muster dagelassen | next anrufen | on 2026-12-12 | CALL
      heute angerufen, Mail geschickt => date 2026-11-27 | CALL | note Mail geschickt
      Preise: zu hoch => note Preise: zu hoch
      gestern besucht => date 2026-11-26 | VISIT
      vorgestern telefoniert => date 2026-11-25 | CALL
      Mo besucht, 30 min => date 2026-11-23 | VISIT | min 30
      Mo. besucht => date 2026-11-23 | VISIT
      letzten Mo besucht => date 2026-11-23 | VISIT
      am Mo angerufen => date 2026-11-23 | CALL
      am Montag angerufen => date 2026-11-23 | CALL
      letzte Woche besucht => note letzte Woche besucht | ? DAY letzte Woche besucht
      vor 3 Tagen besucht => date 2026-11-24 | VISIT
      vor zwei Wochen telefoniert => date 2026-11-13 | CALL
      12.12. besucht => note 12.12. besucht | ? DAY 12.12. besucht
      am 12.11. besucht => date 2026-11-12 | VISIT
      heute um 10 Uhr besucht => date 2026-11-27 | VISIT | note um 10 Uhr besucht
      heute 10:30 Uhr angerufen, 5 min => date 2026-11-27 | CALL | min 5 | note 10:30 Uhr angerufen
      habe heute angerufen => date 2026-11-27 | CALL
      war heute da => date 2026-11-27 | VISIT
      heute dort gewesen, 45 min => date 2026-11-27 | VISIT | min 45
      war bei Frau Weber, 45 min => VISIT | min 45 | note war bei Frau Weber
      Besuch bei Frau Dr. Weber, Muster dagelassen => VISIT | note Besuch bei Frau Dr. Weber, Muster dagelassen
      mit Herrn Klein telefoniert => CALL | note mit Herrn Klein telefoniert
      Herr Klein hat angerufen => CALL | note Herr Klein hat angerufen
      Herr Klein angerufen, will Angebot => CALL | note Herr Klein angerufen, will Angebot
      Rückruf von Frau Weber => CALL | note Rückruf von Frau Weber
      kurzer Anruf => CALL
      kurz telefoniert => CALL
      Mail bekommen => MAIL
      Mail von Frau Weber: will Muster => MAIL | note Mail von Frau Weber: will Muster
      Angebot per Mail geschickt => MAIL | note Angebot per Mail geschickt
      Muster dagelassen => note Muster dagelassen
      Muster geschickt => note Muster geschickt
      3 Muster dagelassen, 20 min => min 20 | note 3 Muster dagelassen
      Auftrag über 1.200 € => note Auftrag über 1.200 €
      bestellt für 1.200 € => note bestellt für 1.200 €
      Bestellung 1200 EUR erhalten => note Bestellung 1200 EUR erhalten
      heute besucht, Auftrag 1.200 € mitgenommen => date 2026-11-27 | VISIT | note Auftrag 1.200 € mitgenommen
      nächste Woche anrufen => next anrufen | on 2026-11-30 | CALL
      in 3 Tagen anrufen => next anrufen | on 2026-11-30 | CALL
      morgen anrufen => next anrufen | on 2026-11-28 | CALL
      Mo anrufen => next anrufen | on 2026-11-30 | CALL
      nächster Schritt: nächste Woche anrufen => next anrufen | on 2026-11-30 | CALL
      nächster Schritt in 3 Tagen anrufen => next anrufen | on 2026-11-30 | CALL
      nächster Schritt Mo anrufen => next anrufen | on 2026-11-30 | CALL
      nächster Schritt nächsten Mo anrufen => next anrufen | on 2026-11-30 | CALL
      nächster Schritt übernächste Woche Besuch => next Besuch | on 2026-12-07 | VISIT>
      nächster Schritt Ende Januar anrufen => next anrufen | on 2027-01-31 | CALL
      nächster Schritt Anfang Dezember Angebot schicken => next Angebot schicken | on 2026-12-01 | TASK
      nächster Schritt im Januar anrufen => next anrufen | on 2027-01-01 | CALL
      nächster Schritt in 14 Tagen anrufen => next anrufen | on 2026-12-11 | CALL
      nächster Schritt in einem halben Jahr anrufen => next anrufen | on 2027-05-27 | CALL
      nächster Schritt nächsten Monat anrufen => next anrufen | on 2026-12-01 | CALL
      nächster Schritt bis Freitag Angebot schicken => next Angebot schicken | on 2026-12-04 | TASK
      nächster Schritt 12.12. um 10 Uhr Besuch => next um 10 Uhr Besuch | on 2026-12-12 | VISIT>
      nächster Schritt anrufen => next anrufen | CALL
      Wiedervorlage in 2 Wochen => on 2026-12-11
      WV 12.12. => on 2026-12-12
      WV: 12.12. anrufen => next anrufen | on 2026-12-12 | CALL
      nä. Schritt 12.12. anrufen => next anrufen | on 2026-12-12 | CALL
      Angebot bis Freitag schicken => note Angebot bis Freitag schicken | ? STEP Angebot bis Freitag schicken
      Termin am 12.12. vereinbart => note Termin am 12.12. vereinbart | ? STEP Termin am 12.12. vereinbart
      Chefin ist schwanger => note Chefin ist schwanger
      Frau Weber geht in Rente => note Frau Weber geht in Rente
      1 Std besucht => VISIT | min 60
      1,5 Std. Besuch => VISIT | min 90
      eine Stunde da => VISIT | min 60
      zwei Stunden vor Ort => VISIT | min 120
      fünf Minuten telefoniert => CALL | min 5
      zehn Minuten telefoniert => CALL | min 10
      90 Minuten Besuch, davon 30 min OP => VISIT | min 90 | note davon 30 min OP | ? DURATION davon 30 min OP
      nicht erreicht, Mailbox => NOT_HELD | note Mailbox
      niemanden angetroffen => NOT_HELD
      Videokonferenz 30 min mit Einkauf => note Videokonferenz 30 min mit Einkauf | ? DURATION Videokonferenz 30 min mit Einkauf
      nachgefasst => note nachgefasst
      Fr. Weber besucht => VISIT | note Fr. Weber besucht
      Fr besucht => date 2026-11-27 | VISIT
      am Fr besucht => date 2026-11-27 | VISIT
      nächster Schritt Fr. Weber anrufen => next Fr. Weber anrufen | CALL
      nächster Schritt Fr anrufen => next anrufen | on 2026-12-04 | CALL
      nächster Schritt So anrufen => next anrufen | on 2026-11-29 | CALL
      gestern Sabine Oster besucht, 30 min => date 2026-11-26 | VISIT | min 30 | note Sabine Oster besucht
      heute Oster angerufen => date 2026-11-27 | CALL | note Oster angerufen
      Anruf von Sabine Oster => CALL | note Anruf von Sabine Oster
      so ein Besuch => note so ein Besuch
      Frau Weber war gestern krank, 45 min => min 45 | note Frau Weber war gestern krank | ? DAY Frau Weber war gestern krank
      Preise da, 30 min => min 30 | note Preise da
      Muster da => note Muster da
      nächster Schritt mit Frau Weber telefonieren am Mo => next mit Frau Weber telefonieren | on 2026-11-30 | CALL
      will Muster bis Mo, 20 min => min 20 | note will Muster bis Mo | ? DAY will Muster bis Mo
      """;

  private static final String ENGLISH_NOTES =
      """
      Mail: offer sent => MAIL | note offer sent
      mailed yesterday, offer sent => date 2026-11-26 | MAIL | note offer sent
      e-mail to Ms. Weber => MAIL | note e-mail to Ms. Weber
      note: access from the back only => NOTE | note access from the back only
      research: adds 40 beds => RESEARCH | note adds 40 beds
      visited today 45 min, left samples, next step 12/12 call => date 2026-11-27 | VISIT | min 45 | note left samples | next call | on 2026-12-12 | CALL
      call: wants samples => CALL | note wants samples
      yesterday visited => date 2026-11-26 | VISIT
      visited yesterday 45min => date 2026-11-26 | VISIT | min 45
      visited Tue => date 2026-11-24 | VISIT
      visited on Tue, 30 min => date 2026-11-24 | VISIT | min 30
      called Mon => date 2026-11-23 | CALL
      last week visited => note last week visited | ? DAY last week visited
      visited 3 days ago => date 2026-11-24 | VISIT
      visited last Tue => date 2026-11-24 | VISIT
      called two weeks ago => date 2026-11-13 | CALL
      saw Ms Weber today, 45 min => date 2026-11-27 | VISIT | min 45 | note saw Ms Weber
      met with Mr Klein, 1 hour => VISIT | min 60 | note met with Mr Klein
      was there today => date 2026-11-27 | VISIT
      dropped in today, 10 min => date 2026-11-27 | VISIT | min 10
      spoke to Ms Weber => note spoke to Ms Weber
      talked to Mr Klein on the phone => CALL | note talked to Mr Klein on the phone
      got a call from Ms Weber => CALL | note got a call from Ms Weber
      left 3 samples => note left 3 samples
      left samples, next step call in 3 days => note left samples | next call | on 2026-11-30 | CALL
      next step next Tue call => next call | on 2026-12-01 | CALL
      next step Tue visit => next visit | on 2026-12-01 | VISIT>
      next step call next week => next call | on 2026-11-30 | CALL
      next step in 3 days call => next call | on 2026-11-30 | CALL
      next step call in a fortnight => next call | on 2026-12-11 | CALL
      next step the week after next visit => next visit | on 2026-12-07 | VISIT>
      next step by end of January send offer => next send offer | on 2027-01-31 | TASK
      next step in January call => next call | on 2027-01-01 | CALL
      next step next month call => next call | on 2026-12-01 | CALL
      next step tomorrow at 10 call => next at 10 call | on 2026-11-28 | CALL
      next step 12/31 call => next call | on 2026-12-31 | CALL
      next step call 12/12 => next call | on 2026-12-12 | CALL
      next: call Monday => next call | on 2026-11-30 | CALL
      follow up in two weeks => on 2026-12-11
      follow up Monday call => next call | on 2026-11-30 | CALL
      call next Tue => next call | on 2026-12-01 | CALL
      order of €1,200 => note order of €1,200
      order 1,200 € => note order 1,200 €
      took an order of 1.200 €, 30 min => min 30 | note took an order of 1.200 €
      sent quote by mail => note sent quote by mail
      emailed the price list => MAIL | note emailed the price list
      mail from Ms Weber: wants samples => MAIL | note mail from Ms Weber: wants samples
      voicemail left => note voicemail left
      left voicemail => note left voicemail
      nothing understood here => note nothing understood here
      12 Dec visited => note 12 Dec visited | ? DAY 12 Dec visited
      visited 26/11 => date 2026-11-26 | VISIT
      visited 11/26 => date 2026-11-26 | VISIT
      visited 26 Nov for an hour => date 2026-11-26 | VISIT | min 60
      ten minutes on the phone => CALL | min 10
      five minutes call => CALL | min 5
      Note: new boss in May => NOTE | note new boss in May
      asked about delivery time => note asked about delivery time
      today call 5 min no answer => date 2026-11-27 | CALL | NOT_HELD | min 5
      meeting moved to next Tue => MOVED | on 2026-12-01 | VISIT>
      cancelled, new date 12 Dec => NOT_HELD | note new date 12 Dec
      the visit lasted 1h30 => VISIT | min 90
      1h30 => min 90
      1.5h visit => VISIT | min 90
      90 mins => min 90
      visited today at 10am, 45 min => date 2026-11-27 | VISIT | min 45 | note visited at 10am
      at 10 visited => note at 10 visited
      this morning visited => date 2026-11-27 | VISIT
      visited this week => note visited this week | ? DAY visited this week
      demo given, 60 min => min 60 | note demo given
      spoke for 15 min => min 15
      mail the price list tomorrow => note mail the price list tomorrow | ? STEP mail the price list tomorrow
      next step Sat call => next call | on 2026-11-28 | CALL
      sat with the nurse => note sat with the nurse
      may call in May => note may call in May | ? STEP may call in May
      visited in May => note visited in May
      left the card at the desk => note left the card at the desk
      call back Mon 30 Nov => next call back | on 2026-11-30 | CALL
      visited on Monday last week => note visited on Monday last week | ? DAY visited on Monday last week
      """;

  private static SpokenReport read(Language language, String line) {
    return read(language, line, false);
  }

  private static SpokenReport read(Language language, String line, boolean notes) {
    Texts texts = new Texts(language);
    Terms terms = new Terms(texts);
    return new SpokenLine(texts)
        .read(
            line,
            new SpokenAbout(
                TODAY.minusDays(1),
                TODAY,
                Stage.DEFAULTS,
                terms::stage,
                List.of(project(1, "Einwegscheren"), project(2, "Mehrwegscheren")),
                List.of("Sabine Oster", "Jo Li"),
                notes));
  }

  private static GrowthProject project(long id, String name) {
    return new GrowthProjectBuilder(new ProjectId(id), new CustomerId(1), name, "in-trial").build();
  }

  private static String said(SpokenReport report) {
    List<String> parts = new ArrayList<>();
    say(parts, "date ", report.date());
    say(parts, "", report.kind());
    say(parts, "", report.noted());
    say(parts, "", report.result());
    say(parts, "min ", report.minutes());
    say(parts, "drive ", report.drive());
    say(parts, "project ", report.project() == null ? null : report.project().value());
    say(parts, "stage ", blank(report.stage()));
    say(parts, "note ", blank(report.note()));
    say(parts, "next ", blank(report.nextStep()));
    say(parts, "on ", report.nextDate());
    say(parts, "", next(report));
    say(parts, "takes ", report.nextMinutes());
    report.unclear().forEach(one -> parts.add("? " + one.why() + " " + one.words()));
    return String.join(" | ", parts);
  }

  /** A visit to come is marked, as a visit that was is called so too. */
  private static @Nullable String next(SpokenReport report) {
    var kind = report.nextKind();
    return kind == null ? null : kind.name().equals("VISIT") ? "VISIT>" : kind.name();
  }

  private static @Nullable String blank(String text) {
    return text.isEmpty() ? null : text;
  }

  private static void say(List<String> parts, String before, @Nullable Object what) {
    if (what != null) {
      parts.add(before + what);
    }
  }

  static Stream<String> german() {
    return GERMAN.lines();
  }

  static Stream<String> english() {
    return ENGLISH.lines();
  }

  @ParameterizedTest
  @MethodSource("german")
  void understandsGerman(String row) {
    check(Language.GERMAN, row);
  }

  @ParameterizedTest
  @MethodSource("english")
  void understandsEnglish(String row) {
    check(Language.ENGLISH, row);
  }

  private static void check(Language language, String row) {
    String[] sides = row.split("=>", -1);
    assertThat(said(read(language, sides[0].strip()))).as(sides[0]).isEqualTo(sides[1].strip());
  }

  @Test
  void aLineMayBeAMailOrANoteWhereThatIsAsked() {
    for (Language language : Language.values()) {
      String rows = language == Language.GERMAN ? GERMAN_NOTES : ENGLISH_NOTES;
      rows.lines()
          .map(row -> row.split("=>", -1))
          .forEach(
              sides ->
                  assertThat(said(read(language, sides[0].strip(), true)))
                      .as(sides[0])
                      .isEqualTo(sides[1].strip()));
    }
  }

  @Test
  void ofAContactAMailIsWhatWasSaid() {
    assertThat(said(read(Language.GERMAN, "Mail: Angebot geschickt")))
        .isEqualTo("note Mail: Angebot geschickt");
  }

  @Test
  void nothingTypedIsLost() {
    for (Language language : Language.values()) {
      String rows = language == Language.GERMAN ? GERMAN : ENGLISH;
      rows.lines()
          .map(row -> row.split("=>", -1)[0].strip())
          .forEach(
              line ->
                  assertThat(read(language, line + "; Zwiebelfisch").note())
                      .as(line)
                      .endsWith("Zwiebelfisch"));
    }
  }

  @Test
  void anyTextIsTaken() {
    for (String line :
        List.of(
            ";;,,", "  ", "–", "nächster Schritt", "Status", "12.", "ä".repeat(2_000), "\n\n,")) {
      for (Language language : Language.values()) {
        assertThat(read(language, line).unclear()).as(line.toLowerCase(Locale.ROOT)).isEmpty();
      }
    }
  }
}
