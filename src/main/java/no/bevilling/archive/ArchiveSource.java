package no.bevilling.archive;

/**
 * Where documents are born: what each sort is, how those are found that no entry has yet, and how what somebody wrote is
 * read. The statements run in the transaction of the municipality; {@code :municipality} is bound, {@code :patience} where
 * it is named.
 *
 * <p>Each {@link #find} gives id, case_id (or null), the moment, who it came from, what it is about and the direction. Each
 * {@link #read} gives headings, texts, and why a text is confidential (or null), in order: a heading that begins with
 * {@code #} is a key of {@link ArchiveMessages#part}.
 */
public enum ArchiveSource {
    /** A letter, licence or other paper that the product made, with what it enclosed. */
    PAPER("""
            select d.id, d.case_id, d.made_at as at, '' as correspondent, d.title as about,
              case when exists (select 1 from outbox_message o where o.municipality_id = d.municipality_id
                  and o.document_id = d.id and o.notice = 'LETTER') then 'OUTGOING' else 'INTERNAL' end as direction
            from document d
            where d.municipality_id = :municipality and (d.made_at < :patience or not exists (
              select 1 from outbox_message o where o.municipality_id = d.municipality_id and o.document_id = d.id
                and o.notice = 'LETTER' and o.status <> 'SENT'))
            """, null, null),
    /** An application as it was handed in, with its attachments (alkoholloven § 1-7). */
    APPLICATION("""
            select a.id, c.id as case_id, a.submitted_at as at, coalesce(o.name, '') as correspondent, c.title as about,
              'INCOMING' as direction
            from application a
            join licensing_case c on c.municipality_id = a.municipality_id and c.application_id = a.id and c.matter = a.matter
            left join organisation o on o.municipality_id = c.municipality_id and o.id = c.organisation_id
            where a.municipality_id = :municipality and a.submitted_at is not null
            """, null, """
            select t.file_id, t.kind from attachment t
            where t.municipality_id = :municipality and t.application_id = :id and t.task_id is null
            order by t.added_at, t.id
            """),
    /** What the applicant answered when something was missing or asked (forvaltningsloven §§ 11, 17). */
    ANSWER("""
            select t.id, t.case_id, t.answered_at as at, coalesce(o.name, t.answered_by_name) as correspondent,
              c.title as about, 'INCOMING' as direction
            from applicant_task t
            join licensing_case c on c.municipality_id = t.municipality_id and c.id = t.case_id
            left join organisation o on o.municipality_id = c.municipality_id and o.id = c.organisation_id
            where t.municipality_id = :municipality and t.answered_at is not null
            """, """
            select v.heading, v.text, cast(null as text) from applicant_task t
            cross join lateral (values (1, '#question', t.text), (2, '#answer', coalesce(t.answer, '')),
              (3, '#by', coalesce(t.answered_by_name, ''))) v(position, heading, text)
            where t.municipality_id = :municipality and t.id = :id and v.text <> '' order by v.position
            """, """
            select t.file_id, t.kind from attachment t
            where t.municipality_id = :municipality and t.task_id = :id order by t.added_at, t.id
            """),
    /** A consulted body's statement (alkoholloven § 1-7); the confidential part is a document of its own. */
    STATEMENT("""
            select s.id, s.case_id, coalesce(s.answered_at, s.received_on::timestamp at time zone 'Europe/Oslo') as at,
              coalesce(nullif(s.body_name, ''), s.body) as correspondent, c.title as about, 'INCOMING' as direction
            from statement s
            join licensing_case c on c.municipality_id = s.municipality_id and c.id = s.case_id
            where s.municipality_id = :municipality and s.received_on is not null and s.answer in ('NO_REMARKS', 'REMARKS')
            """, """
            select v.heading, v.text, v.because from statement s
            cross join lateral (values (1, '#conclusion', s.answer, null), (2, '#statement', s.text, null),
              (3, '#confidential', s.confidential_text, coalesce(s.confidential_because, 'PERSONAL')),
              (4, '#by', s.answered_by_name, null))
              v(position, heading, text, because)
            where s.municipality_id = :municipality and s.id = :id and v.text <> '' order by v.position
            """, null),
    /** What a consulted body asked before it could answer, and what it was told. */
    STATEMENT_QUESTION("""
            select q.id, s.case_id, q.answered_at as at, coalesce(nullif(s.body_name, ''), s.body) as correspondent,
              c.title as about, 'INCOMING' as direction
            from statement_question q
            join statement s on s.municipality_id = q.municipality_id and s.id = q.statement_id
            join licensing_case c on c.municipality_id = s.municipality_id and c.id = s.case_id
            where q.municipality_id = :municipality and q.answered_at is not null
            """, """
            select v.heading, v.text, cast(null as text) from statement_question q
            cross join lateral (values (1, '#asked', q.question), (2, '#answer', coalesce(q.answer, '')),
              (3, '#by', q.answered_by_name)) v(position, heading, text)
            where q.municipality_id = :municipality and q.id = :id and v.text <> '' order by v.position
            """, null),
    /** What the applicant said to a statement (forvaltningsloven § 17). */
    STATEMENT_COMMENT("""
            select s.id, s.case_id, s.applicant_commented_at as at, coalesce(o.name, '') as correspondent, c.title as about,
              'INCOMING' as direction
            from statement s
            join licensing_case c on c.municipality_id = s.municipality_id and c.id = s.case_id
            left join organisation o on o.municipality_id = c.municipality_id and o.id = c.organisation_id
            where s.municipality_id = :municipality and s.applicant_commented_at is not null
            """, """
            select '#comment', s.applicant_comment, cast(null as text) from statement s
            where s.municipality_id = :municipality and s.id = :id and coalesce(s.applicant_comment, '') <> ''
            """, null),
    /** An appeal (forvaltningsloven § 32). */
    APPEAL("""
            select a.id, a.case_id, a.received_at as at, a.appellant as correspondent, c.title as about,
              'INCOMING' as direction
            from appeal a
            join licensing_case c on c.municipality_id = a.municipality_id and c.id = a.case_id
            where a.municipality_id = :municipality
            """, """
            select v.heading, v.text, cast(null as text) from appeal a
            cross join lateral (values (1, '#appellant', a.appellant), (2, '#wanted', a.wanted), (3, '#grounds', a.grounds))
              v(position, heading, text)
            where a.municipality_id = :municipality and a.id = :id and v.text <> '' order by v.position
            """, null),
    /** What the appeal body decided (alkoholloven § 1-16). */
    APPEAL_OUTCOME("""
            select a.id, a.case_id, a.outcome_on::timestamp at time zone 'Europe/Oslo' as at, a.body_name as correspondent,
              c.title as about, 'INCOMING' as direction
            from appeal a
            join licensing_case c on c.municipality_id = a.municipality_id and c.id = a.case_id
            where a.municipality_id = :municipality and a.status = 'DECIDED'
            """, """
            select v.heading, v.text, cast(null as text) from appeal a
            cross join lateral (values (1, '#conclusion', a.outcome), (2, '#reference', a.outcome_reference),
              (3, '#decision', a.outcome_text)) v(position, heading, text)
            where a.municipality_id = :municipality and a.id = :id and v.text <> '' order by v.position
            """, null),
    /** The holder's comment on the report of an inspection (alkoholforskriften § 9-6). */
    INSPECTION_COMMENT("""
            select i.id, d.case_id, i.commented_at as at, coalesce(o.name, '') as correspondent, p.name as about,
              'INCOMING' as direction
            from inspection i
            join premises p on p.municipality_id = i.municipality_id and p.id = i.premises_id
            left join document d on d.municipality_id = i.municipality_id and d.id = i.report_document_id
            left join licence l on l.municipality_id = i.municipality_id and l.id = i.licence_id
            left join organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
            where i.municipality_id = :municipality and i.commented_at is not null
            """, """
            select '#comment', i.comment, cast(null as text) from inspection i
            where i.municipality_id = :municipality and i.id = :id and i.comment <> ''
            """, null),
    /** The holder's comment on the notice of points (alkoholforskriften § 10-5). */
    POINTS_COMMENT("""
            select p.id, p.id as case_id, p.commented_at as at, p.commented_by_name as correspondent, c.title as about,
              'INCOMING' as direction
            from points_case p
            join licensing_case c on c.municipality_id = p.municipality_id and c.id = p.id
            where p.municipality_id = :municipality and p.commented_at is not null
            """, """
            select '#comment', p.comment, cast(null as text) from points_case p
            where p.municipality_id = :municipality and p.id = :id and p.comment <> ''
            """, null),
    /** The holder's comment on the notice of a withdrawal (alkoholforskriften § 10-6). */
    WITHDRAWAL_COMMENT("""
            select p.id, p.id as case_id, p.commented_at as at, p.commented_by_name as correspondent, c.title as about,
              'INCOMING' as direction
            from withdrawal_case p
            join licensing_case c on c.municipality_id = p.municipality_id and c.id = p.id
            where p.municipality_id = :municipality and p.commented_at is not null
            """, """
            select '#comment', p.comment, cast(null as text) from withdrawal_case p
            where p.municipality_id = :municipality and p.id = :id and p.comment <> ''
            """, null),
    /** The holder's comment on the notice of a reaction (serveringsloven § 19). */
    FOOD_SERVICE_COMMENT("""
            select f.id, f.case_id, f.holder_commented_on::timestamp at time zone 'Europe/Oslo' as at,
              coalesce(o.name, '') as correspondent, c.title as about, 'INCOMING' as direction
            from food_service_reaction f
            join licensing_case c on c.municipality_id = f.municipality_id and c.id = f.case_id
            left join organisation o on o.municipality_id = c.municipality_id and o.id = c.organisation_id
            where f.municipality_id = :municipality and f.holder_commented_on is not null
            """, """
            select '#comment', f.holder_comment, cast(null as text) from food_service_reaction f
            where f.municipality_id = :municipality and f.id = :id and f.holder_comment <> ''
            """, null),
    /** What a holder or an estate reported (alkoholloven §§ 1-7c, 1-10). */
    HOLDER_REPORT("""
            select r.id, cast(null as uuid) as case_id, r.reported_at as at, r.reported_by_name as correspondent,
              p.name as about, 'INCOMING' as direction
            from received_report r
            join licence l on l.municipality_id = r.municipality_id and l.id = r.licence_id
            join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
            where r.municipality_id = :municipality
            """, """
            select v.heading, v.text, cast(null as text) from received_report r
            cross join lateral (values (1, '#report', r.kind), (2, '#happened', to_char(r.happened_on, 'DD.MM.YYYY')),
              (3, '#reference', r.reference), (4, '#note', r.note), (5, '#by', r.reported_by_name))
              v(position, heading, text)
            where r.municipality_id = :municipality and r.id = :id and v.text <> '' order by v.position
            """, """
            select r.proof_file_id, '' from received_report r
            where r.municipality_id = :municipality and r.id = :id and r.proof_file_id is not null
            """),
    /** A report on a food-service licence that came with a file (serveringsloven § 14). */
    FOOD_SERVICE_REPORT("""
            select e.id, e.case_id, e.recorded_at as at, e.recorded_by_name as correspondent, p.name as about,
              'INCOMING' as direction
            from food_service_event e
            join food_service_licence l on l.municipality_id = e.municipality_id and l.id = e.licence_id
            join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
            where e.municipality_id = :municipality and e.file_id is not null
            """, """
            select v.heading, v.text, cast(null as text) from food_service_event e
            cross join lateral (values (1, '#happened', to_char(e.happened_on, 'DD.MM.YYYY')), (2, '#note', e.note),
              (3, '#by', e.recorded_by_name)) v(position, heading, text)
            where e.municipality_id = :municipality and e.id = :id and v.text <> '' order by v.position
            """, """
            select e.file_id, '' from food_service_event e
            where e.municipality_id = :municipality and e.id = :id and e.file_id is not null
            """),
    /** What a holder says of the own internal control (alkoholforskriften chapter 8). */
    SELF_CHECK("""
            select s.id, cast(null as uuid) as case_id, s.handed_in_at as at, s.handed_in_by_name as correspondent,
              p.name || ' ' || s.check_year as about, 'INCOMING' as direction
            from self_check s
            join premises p on p.municipality_id = s.municipality_id and p.id = s.premises_id
            where s.municipality_id = :municipality
            """, """
            select v.heading, v.text, cast(null as text) from self_check s
            cross join lateral (values
              (1, '#answers', (select string_agg('#' || a.key || ' ' || a.value, E'\\n' order by a.key)
                from jsonb_each_text(s.answers) a)),
              (2, '#note', s.note), (3, '#by', s.handed_in_by_name)) v(position, heading, text)
            where s.municipality_id = :municipality and s.id = :id and v.text <> '' order by v.position
            """, """
            select f.file_id, '' from self_check_photo f
            where f.municipality_id = :municipality and f.self_check_id = :id order by f.position
            """),
    /** A turnover return as it was delivered (alkoholforskriften § 6-3). */
    TURNOVER_RETURN("""
            select d.id, cast(null as uuid) as case_id, d.delivered_at as at, r.holder_name as correspondent,
              r.return_year || '/' || r.return_sequence as about, 'INCOMING' as direction
            from turnover_delivery d
            join turnover_return r on r.municipality_id = d.municipality_id and r.id = d.return_id
            where d.municipality_id = :municipality
            """, """
            select p.name, concat_ws(E'\\n',
                (select '#actual ' || string_agg(a.key || ': ' || a.value, ', ' order by a.key) from jsonb_each_text(v.actual) a),
                (select '#expected ' || string_agg(e.key || ': ' || e.value, ', ' order by e.key) from jsonb_each_text(v.expected) e),
                nullif(v.explanation, '')), cast(null as text)
            from turnover_delivered v
            join licence l on l.municipality_id = v.municipality_id and l.id = v.licence_id
            join premises p on p.municipality_id = l.municipality_id and p.id = l.premises_id
            where v.municipality_id = :municipality and v.delivery_id = :id order by p.name, v.id
            """, """
            select d.attestation_file_id, '' from turnover_delivery d
            where d.municipality_id = :municipality and d.id = :id and d.attestation_file_id is not null
            """),
    /** What somebody told of a place; who told stays out. */
    TIP("""
            select t.id, cast(null as uuid) as case_id, t.received_at as at, '' as correspondent, t.place_told as about,
              'INCOMING' as direction
            from tip t where t.municipality_id = :municipality
            """, """
            select v.heading, v.text, cast(null as text) from tip t
            cross join lateral (values (1, '#place', t.place_told), (2, '#told', t.told)) v(position, heading, text)
            where t.municipality_id = :municipality and t.id = :id order by v.position
            """, null),
    /** The signed minutes of a body that decides. */
    MINUTES("""
            select m.id, cast(null as uuid) as case_id, m.signed_at as at, '' as correspondent,
              b.body_name || ' ' || to_char(b.starts_at, 'DD.MM.YYYY') as about, 'INTERNAL' as direction
            from meeting_minutes m
            join committee_meeting b on b.municipality_id = m.municipality_id and b.id = m.meeting_id
            where m.municipality_id = :municipality and m.signed_at is not null
            """, null, """
            select m.file_id, '' from meeting_minutes m where m.municipality_id = :municipality and m.id = :id
            """);

    private static final String UNQUEUED = """
            select x.id, x.case_id, x.at, x.correspondent, x.about, x.direction from (%s) x
            where x.at >= :since and not exists (select 1 from archive_entry e
              where e.municipality_id = :municipality and e.source = :source and e.source_id = x.id)
            order by x.at, x.id
            """;

    private final String find;
    private final String read;
    private final String files;

    ArchiveSource(String find, String read, String files) {
        this.find = find;
        this.read = read;
        this.files = files;
    }

    /** Those since a moment that no entry has, the oldest first. */
    String unqueued() {
        return UNQUEUED.formatted(find.strip());
    }

    /** Whether {@link #unqueued} asks how long a letter is waited for. */
    boolean waitsForLetters() {
        return find.contains(":patience");
    }

    /** What was written, as headings and texts; null where the document is a file, or made elsewhere. */
    String read() {
        return read == null
                ? null
                : "select heading, text, because from (" + read.strip() + ") as q(heading, text, because)";
    }

    /** Its files with what they show; null where it has none of its own. */
    String files() {
        return files == null ? null : "select file_id, kind from (" + files.strip() + ") as q(file_id, kind)";
    }

    /** Sorts whose first file is the document itself. */
    boolean isFile() {
        return read == null && files != null && this != APPLICATION;
    }
}
