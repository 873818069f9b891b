package no.bevilling.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the rule check, of the answers people give beside it, and of what the municipality finds out. */
@MessageBundle("vurdering")
@ReadByStaffOnly
public interface AssessmentMessages {
    @Message("Regelkontroll")
    String checkTitle();

    @Message("Saken er ikke kontrollert mot reglene ennå.")
    String notChecked();

    @Message("Kontroller saken")
    String run();

    @Message("Kontroller på nytt")
    String runAgain();

    @Message("Kontrollert {moment}")
    String checkedAt(String moment);

    @Message("Noe er endret siden kontrollen. Kontroller på nytt før du går videre.")
    String outdated();

    @Message("Kontrollen er lagret.")
    String checked();

    @Message("Kommunen har ikke regler som gjelder for datoen i denne saken. Be regelredaktøren legge dem inn.")
    String noRules();

    @Message("Regelverk: {id}, versjon {version}")
    String ruleBase(String id, String version);

    @Message(
            "Kommunen har ikke bekreftet at disse reglene er gjeldende. Se etter i handlingsplanen før du bygger et vedtak på dem.")
    String notVerified();

    @Message(
            "{#switch conclusion}{#case 'NOT_GRANTABLE'}Kan ikke innvilges slik det er søkt{#case 'DEPARTURE_NEEDED'}Krever fravik fra retningslinjene{#case 'ASSESSMENT_NEEDED'}Må vurderes{#else}Ingen hindring funnet{/switch}")
    String conclusion(String conclusion);

    @Message("Ingen har krav på bevilling selv om alle vilkår er oppfylt (alkoholloven § 1-7a).")
    String noRight();

    @Message("Ikke oppfylt")
    String notMet();

    @Message("Trenger deg")
    String needsYou();

    @Message("Oppfylt")
    String met();

    @Message("Gjelder ikke denne saken")
    String notApplicable();

    @Message("Ingen")
    String none();

    @Message("Se hele kontrollen")
    String seeCheck();

    @Message("{#switch force}{#case 'ABSOLUTE'}Skal-krav{#case 'MAIN_RULE'}Hovedregel{#else}Skjønn{/switch}")
    String force(String force);

    @Message(
            "{#switch source}{#case 'STATUTE'}lov{#case 'REGULATION'}forskrift{#case 'LOCAL_REGULATION'}lokal forskrift{#else}retningslinje{/switch}")
    String source(String source);

    @Message("Hjemmel")
    String law();

    @Message("Plan")
    String plan();

    @Message("Sammenlignet")
    String compared();

    @Message(
            "{#switch name}{#case 'requested'}søkt{#case 'limit'}grense{#case 'age'}alder{#case 'metres'}meter{#case 'value'}verdi{#case 'area'}område{#case 'drinkGroup'}alkoholgruppe{#case 'day'}dag{#case 'kind'}hva{#case 'name'}navn{#case 'delimitation'}avgrensing{#case 'allowed'}tillatt{#else}{name}{/switch}")
    String valueName(String name);

    @Message("Mangler: {field}")
    String missing(String field);

    @Message(
            "{#switch path}{#case 'premises.zone'}hva slags område stedet ligger i{#case 'premises.nearby'}hva som ligger i nærheten{#case 'premises.noiseNuisance'}om servering ute gir støyulempe{#case 'premises.familyCampsite'}om det er en familiecamping{#case 'premises.terraceOfRestaurant'}om uteområdet er terrassen til et spisested{#case 'premises.foodServiceLicence'}om stedet har serveringsbevilling{#case 'people.manager.conduct'}styrers vandel{#case 'people.deputy.conduct'}stedfortreders vandel{#case 'people.holder.conduct'}bevillingshavers vandel{#case 'people.influential[].conduct'}vandelen til dem med vesentlig innflytelse{#case 'people.influential'}hvem som har vesentlig innflytelse{#case 'people.manager.age'}styrers alder{#case 'people.deputy.age'}stedfortreders alder{#case 'statements[POLICE].answer'}svaret fra politiet{#case 'statements[SOCIAL_SERVICES].answer'}svaret fra sosialtjenesten{#case 'statements[TAX].answer'}svaret fra Skatteetaten{#case 'premises.outdoorArea.delimitation'}hvordan uteområdet er avgrenset{#case 'premises.outdoorArea.delimited'}om uteområdet er avgrenset{#else}{path}{/switch}")
    String path(String path);

    @Message("Finn ut og før inn")
    String giveFacts();

    @Message("Søkeren må gi dette")
    String askApplicant();

    @Message("Svar")
    String answerLink();

    @Message("Vurder")
    String weighLink();

    @Message("Vurder fravik")
    String departLink();

    @Message("Endre svaret")
    String changeAnswer();

    @Message("{name} svarte {moment}")
    String answeredBy(String name, String moment);

    @Message(
            "{#switch outcome}{#case 'MET'}Oppfylt{#case 'NOT_MET'}Ikke oppfylt{#case 'NOT_APPLICABLE'}Gjelder ikke{#else}Ikke avgjort{/switch}")
    String outcome(String outcome);

    @Message("Fravik fra retningslinjen")
    String departure();

    @Message("Svaret ble gitt før den siste kontrollen. Se om det fortsatt holder.")
    String answeredBefore();

    @Message("Bekreft eller endre svaret")
    String confirmTitle();

    @Message(
            "Svaret ble gitt {moment}, før opplysninger eller uttalelser i saken endret seg. Det teller først når noen har sett på det igjen.")
    String confirmText(String moment);

    @Message("Se på svaret igjen")
    String confirmLink();

    @Message("Bekreft svaret slik det står her")
    String confirm();

    @Message("Feil i regelverket. Meld fra til regelredaktøren; saken kan ikke avgjøres på dette.")
    String defect();

    @Message("Vurder et vilkår")
    String outcomeTitle();

    @Message("Hva er svaret?")
    String outcomeLabel();

    @Message("Taler ikke avgjørende mot")
    String weighsNot();

    @Message("Taler mot")
    String weighsAgainst();

    @Message("Ingen fravik: hovedregelen følges")
    String noDeparture();

    @Message("Fravik: det gis bevilling selv om hovedregelen ikke er oppfylt")
    String departureChoice();

    @Message("Begrunnelse")
    String reason();

    @Message("Skriv hva du bygger på: reglene, opplysningene og vekten du har lagt på dem. Teksten følger saken.")
    String reasonHint();

    @Message("Velg et av svarene.")
    String outcomeWrong();

    @Message("Skriv en begrunnelse, med høyst 4000 tegn.")
    String reasonWrong();

    @Message("Vilkåret er ikke med i kontrollen lenger. Gå tilbake til kontrollen.")
    String criterionWrong();

    @Message("Svaret er lagret.")
    String stated();

    @Message("Det kommunen har funnet ut")
    String factsTitle();

    @Message("Det du fører inn her, brukes i regelkontrollen sammen med søknaden. La stå tomt det du ikke vet.")
    String factsLead();

    @Message("Stedet")
    String place();

    @Message("Område")
    String zone();

    @Message("Serveringsbevilling")
    String foodServiceLicence();

    @Message("Tomt: som søkeren har oppgitt.")
    String foodServiceHint();

    @Message("Gir servering ute støyulempe for naboer?")
    String noiseNuisance();

    @Message("Er stedet på en familiecamping?")
    String familyCampsite();

    @Message("Er uteområdet terrassen til et spisested?")
    String terraceOfRestaurant();

    @Message("I nærheten")
    String nearby();

    @Message("Har du sett etter hva som ligger i nærheten?")
    String nearbyKnown();

    @Message("Ja, alt av betydning står under (ingenting der: ikke noe i nærheten)")
    String nearbyYes();

    @Message("Ikke ennå")
    String nearbyNo();

    @Message("Sted {number}")
    String nearbyNumber(int number);

    @Message("Hva")
    String nearbyKind();

    @Message("Navn")
    String nearbyName();

    @Message("Meter i luftlinje")
    String nearbyMetres();

    @Message("Vandel")
    String conduct();

    @Message(
            "Styrer og stedfortreder vurderes etter alkoholloven og beslektet lovgivning (§ 1-7c), bevillingshaver og andre med innflytelse også etter skatte-, avgifts- og regnskapslovgivningen (§ 1-7b).")
    String conductLead();

    @Message("Styrer: {name}")
    String manager(String name);

    @Message("Stedfortreder: {name}")
    String deputy(String name);

    @Message("Bevillingshaver: {name}")
    String holder(String name);

    @Message("Med innflytelse: {name}")
    String influential(String name);

    @Message("Vet ikke ennå")
    String unknown();

    @Message("Ja")
    String yes();

    @Message("Nei")
    String no();

    @Message("Velg hva som ligger der, skriv navnet, og skriv avstanden som hele meter.")
    String nearbyWrong();

    @Message("Lagre opplysningene")
    String saveFacts();

    @Message("Opplysningene er lagret. Kontroller saken på nytt.")
    String factsSaved();

    @Message("Ikke funnet ut ennå")
    String notFound();

    @Message("Ingenting i nærheten")
    String nothingNearby();

    @Message("{metres} m")
    String metres(int metres);

    @Message(
            "{#switch fact}{#case 'zone'}Område{#case 'nearby'}I nærheten{#case 'noiseNuisance'}Støyulempe{#case 'familyCampsite'}Familiecamping{#case 'terraceOfRestaurant'}Terrasse til spisested{#case 'foodServiceLicence'}Serveringsbevilling{#case 'managerConduct'}Styrers vandel{#case 'deputyConduct'}Stedfortreders vandel{#case 'holderConduct'}Bevillingshavers vandel{#else}Vandelen til en med innflytelse{/switch}")
    String fact(String fact);
}
