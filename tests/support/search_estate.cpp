#include "tests/support/search_estate.h"

#include "models/base/text.h"
#include "models/domain/communication.h"
#include "models/search/text_index.h"

#include <QCryptographicHash>

#include <cmath>

namespace cf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* channels[] = {"EMAIL", "EMAIL", "EMAIL", "EMAIL", "PRINT",
                                    "PRINT", "PRINT", "PRINT", "SMS",   "PORTAL"};
constexpr const char* states[] = {"DISPATCHED",   "DISPATCHED",   "DELIVERED",   "DELIVERED",
                                  "DELIVERED",    "OPENED",       "NO_EVIDENCE", "ACCEPTED_BY_RECIPIENT_SERVER",
                                  "BOUNCED_HARD", "RETURNED_MAIL"};
constexpr const char* languages[] = {"de", "de", "de", "en", "en", "fr", "nl"};
constexpr const char* units[] = {"Retail", "Retail", "Retail", "Mortgage", "Cards", "Insurance", "Wealth"};
constexpr const char* syllables[] = {"ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu",
                                     "na", "pe", "ri", "so", "tu", "va", "we", "xi", "yo", "zu"};

QString l1(const char* text) { return QString::fromLatin1(text); }
QString typeName(int type) { return u"Type %1 notice"_s.arg(type); }

/// Prepared once; binds all values and runs.
template <class... Values>
Result<void> insert(store::Database& database, const char* sql, const Values&... values)
{
    CF_TRY(store::Statement * statement, database.cached(sql));
    int position = 1;
    (statement->bind(position++, values), ...);
    return statement->run();
}

} // namespace

SearchEstate::SearchEstate(store::Database& database, int communications, quint32 seed)
    : m_database(database)
    , m_communications(communications)
    , m_engine(seed)
{
    double sum = 0;
    for (int i = 0; i < vocabulary; ++i) {
        sum += 1.0 / std::pow(i + 2.7, 1.05);
        m_zipf.push_back(sum);
    }
}

QString SearchEstate::word(int rank)
{
    QString text;
    for (int left = rank + 20; left > 0; left /= 20) {
        text += l1(syllables[left % 20]);
    }
    return text;
}

QString SearchEstate::customer(int number) { return u"C-%1"_s.arg(number, 7, 10, QLatin1Char('0')); }

int SearchEstate::rank()
{
    const double at = double(m_engine()) / 4294967296.0 * m_zipf.back();
    return int(std::lower_bound(m_zipf.begin(), m_zipf.end(), at) - m_zipf.begin());
}

int SearchEstate::skewed(int limit)
{
    const double part = double(m_engine()) / 4294967296.0;
    return std::min(limit - 1, int(part * part * limit));
}

QString SearchEstate::body()
{
    QString text;
    for (int i = 70 + below(60); i > 0; --i) {
        text += word(rank()) + u' ';
    }
    return text + u"reference %1"_s.arg(m_engine());
}

Result<void> SearchEstate::writeCommon()
{
    for (int i = 1; i <= 4; ++i) {
        CF_CHECK(insert(m_database,
                        "INSERT INTO repository (pk, cfid, kind, name, location, mapping, zone, added, watermark) "
                        "VALUES (?1, ?2, 'FOLDER', ?3, 'nowhere', '', 'UTC', 1, 1)",
                        i, u"rp-%1"_s.arg(i), u"Archive %1"_s.arg(i)));
        for (const char* field : {"customer", "recipient", "type", "channel", "state", "sent", "issued", "unit", "lang",
                                  "template", "v", "campaign", "account", "class", "address", "delivered"}) {
            CF_CHECK(insert(m_database, "INSERT INTO field_coverage VALUES (?1, ?2)", i, l1(field)));
        }
    }
    for (int i = 0; i < 400; ++i) {
        CF_CHECK(insert(m_database, "INSERT INTO template VALUES (?1, ?2, ?3, ?4)", i + 1, i % 4 + 1,
                        u"TPL-%1"_s.arg(i), u"tpl-%1"_s.arg(i)));
        for (int v = 0; v < 8; ++v) {
            CF_CHECK(insert(m_database, "INSERT INTO template_version VALUES (?1, ?2, ?3, ?4, ?5, 1)", i * 8 + v + 1,
                            u"tv-%1-%2"_s.arg(i).arg(v), i + 1, QString::number(v + 1), v + 1));
        }
    }
    return {};
}

Result<void> SearchEstate::writeFact(int number, bool earlier, bool several)
{
    const QString document = u"D-%1"_s.arg(number, 8, 10, QLatin1Char('0')), type = typeName(m_type),
                  unit = l1(units[m_unit]);
    const QString campaign = number % 3 == 0 ? u"Campaign %1"_s.arg(number % 101) : QString();
    const QString account = u"A-%1"_s.arg(m_customer * 3 + number % 3),
                  name = word(m_customer % 5000) + u' ' + word(3000 + m_customer % 7919);
    const QString title = earlier ? u"Earlier wording"_s : type + u' ' + word(number % 300);
    const qint64 known = earlier ? m_known - 30 * day : m_known;
    const qint64 until = earlier ? m_known : -1;
    return insert(m_database,
                  "INSERT INTO communication_fact (communication, known_from, known_to, fingerprint, repository, "
                  "confidence, document_id, "
                  "document_key, title, type, type_key, purpose, campaign, campaign_key, cycle, batch, batch_key, "
                  "business_unit, unit_key, "
                  "brand, language, account, account_key, policy, policy_key, claim, claim_key, case_id, case_key, "
                  "loan, loan_key, workspace, "
                  "workspace_key, package, package_key, retention_class, class_key, job_id, flow_instance_id, "
                  "flow_step_id, state, sent_basis, "
                  "first_customer, first_recipient, recipient_sort, first_channel, first_state, first_grade, "
                  "first_reason, template_code, "
                  "template_version, leg_count, content_state, text_state, sent_utc, sent_wall, sent_precision, "
                  "sent_zone, sent_text, "
                  "sent_assumed, issued_utc, issued_wall, issued_precision, issued_zone, issued_text, issued_assumed) "
                  "VALUES (?1, ?2, nullif(?3, -1), x'00', ?4, 0, ?5, ?6, ?7, ?8, ?9, '', ?10, ?11, '', ?12, ?12, ?13, ?14, '', "
                  "?15, ?16, ?17, '', '', '', "
                  "'', '', '', '', '', '', '', '', '', ?18, ?19, '', '', '', 'ARCHIVED', 1, ?20, ?21, ?21, ?22, ?23, "
                  "?24, '', ?25, ?26, ?27, "
                  "'PRESENT', 'extracted', ?28, ?29, 2, 'Europe/Berlin', ?30, 0, ?28, ?29, 0, 'Europe/Berlin', ?30, 0)",
                  number, known, until, number % 4 + 1, document, identifierKey(document), title, type, fold(type),
                  campaign, fold(campaign), u"b-%1"_s.arg(number / 500), unit, fold(unit), l1(languages[below(7)]),
                  account, identifierKey(account), u"Class %1"_s.arg(m_type % 5), u"class %1"_s.arg(m_type % 5),
                  customer(m_customer), name, l1(channels[m_channel]), l1(states[m_state]),
                  code(gradeOf(*fromCode<DeliveryState>(l1(states[m_state])), Channel::Email)),
                  u"TPL-%1"_s.arg(m_template), QString::number(number % 8 + 1), several ? 2 : 1, m_sent,
                  m_sent + 3'600'000, QString::number(m_sent));
}

Result<void> SearchEstate::writeLeg(int number, int position)
{
    const QString id = u"lg-%1-%2"_s.arg(number).arg(position),
                  name = word(m_customer % 5000) + u' ' + word(3000 + m_customer % 7919);
    const auto state = *fromCode<DeliveryState>(l1(states[m_state]));
    const QString reason = hasOutcome(state, Outcome::Failed) ? u"5.1.%1"_s.arg(below(4)) : QString();
    const bool delivered = hasOutcome(state, Outcome::Delivered);
    const qint64 at = delivered ? m_sent + 60'000 : -1;
    CF_CHECK(insert(m_database,
                    "INSERT INTO leg (cfid, communication, envelope, position, known_from, customer, customer_key, "
                    "recipient, recipient_words, "
                    "role, channel, platform, address, address_words, email, phone, phone_key, state, reason, grade, "
                    "delivered_utc, "
                    "delivered_wall, delivered_precision) VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?7, 'HOLDER', ?8, "
                    "'', ?9, ?9, ?10, '', '', "
                    "?11, ?12, ?13, nullif(?14, -1), nullif(?14, -1), 2)",
                    id, number, position, m_known, customer(m_customer), identifierKey(customer(m_customer)), name,
                    l1(channels[m_channel]), u"%1 street %2"_s.arg(word(m_customer % 900)).arg(m_customer % 200),
                    u"c%1@example.org"_s.arg(m_customer), l1(states[m_state]), reason,
                    code(gradeOf(state, Channel::Email)), at));
    const auto event = [&](int n, const QString& what, qint64 when, qint64 known) {
        return insert(m_database,
                      "INSERT INTO delivery_event (cfid, communication, leg_cfid, known_from, reported_code, state, "
                      "grade, reason, source, "
                      "at_utc, at_wall, at_precision, at_zone, at_text, at_assumed) VALUES (?1, ?2, ?3, ?4, ?5, ?5, "
                      "'D', ?6, 'feed', ?7, ?7, 2, "
                      "'UTC', '', 0)",
                      u"%1-%2"_s.arg(id).arg(n), number, id, known, what, reason, when);
    };
    CF_CHECK(event(0, u"DISPATCHED"_s, m_sent, m_known));
    return event(1, l1(states[m_state]), m_sent + 60'000, m_known + (number % 10 == 0 ? 2 * day : 0));
}

Result<void> SearchEstate::writeFile(int number)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256);
    CF_CHECK(insert(
        m_database,
        "INSERT INTO source (pk, repository, native_id, native_version, kind, token, metadata_token, bytes, sha256, "
        "observed_sha256, content_state, first_seen, last_seen) VALUES (?1, ?2, ?3, '', 'document', '', '', 1000, ?4, "
        "?4, ?5, ?6, ?6)",
        number, number % 4 + 1, u"%1.pdf"_s.arg(number), hash, number % 997 == 0 ? u"ALTERED"_s : u"PRESENT"_s,
        m_known));
    CF_CHECK(
        insert(m_database,
               "INSERT INTO rendition (cfid, communication, position, known_from, source, role, file_name, queue, "
               "mime, format, pdl, "
               "language, metadata_token) VALUES (?1, ?2, 0, ?3, ?2, 'ARCHIVED_ORIGINAL', '', '', '', ?4, '', '', '')",
               u"rd-%1"_s.arg(number), number, m_known, number % 5 == 0 ? u"html"_s : u"pdf"_s));
    return insert(m_database,
                  "INSERT INTO content_text (sha256, state, reason, mime, encoding, format_version, title, pages, "
                  "body, html, mail) "
                  "VALUES (?1, ?2, '', 'application/pdf', '', '', '', ?3, ?4, '', '')",
                  hash, number % 211 == 0 ? u"encrypted"_s : u"extracted"_s, 1 + skewed(12), body());
}

Result<void> SearchEstate::writeCommunication(int number)
{
    const double late = double(m_engine()) / 4294967296.0;
    m_sent = firstDay + qint64(std::sqrt(late) * days * day);
    m_known = m_sent + day;
    m_type = skewed(40);
    m_unit = below(7);
    m_channel = below(10);
    m_state = below(10);
    m_template = skewed(400);
    m_customer = skewed(customers());
    const bool several = below(8) == 0;
    CF_CHECK(
        insert(m_database,
               "INSERT INTO communication (pk, cfid, repository, native_key, first_known) VALUES (?1, ?2, ?3, ?4, ?5)",
               number, u"cm-%1"_s.arg(number), number % 4 + 1, QString::number(number), m_known));
    if (number % 30 == 0) {
        CF_CHECK(writeFact(number, true, several));
    }
    CF_CHECK(writeFact(number, false, several));
    CF_CHECK(insert(m_database,
                    "INSERT INTO envelope (pk, cfid, code, code_key, household, household_key, channel) VALUES (?1, "
                    "?2, '', '', '', '', 'PRINT')",
                    number, u"en-%1"_s.arg(number)));
    CF_CHECK(writeFile(number));
    CF_CHECK(insert(
        m_database,
        "INSERT INTO template_usage (communication, template_version, approved_by, known_from) VALUES (?1, ?2, '', ?3)",
        number, m_template * 8 + number % 8 + 1, m_known));
    CF_CHECK(writeLeg(number, 0));
    if (several) {
        m_customer = skewed(customers());
        m_state = below(10);
        CF_CHECK(writeLeg(number, 1));
    }
    m_written.emplace_back(u"cm-%1"_s.arg(number));
    return {};
}

Result<void> SearchEstate::write()
{
    CF_CHECK(m_database.execute(u"PRAGMA synchronous=OFF"));
    for (int number = 1; number <= m_communications;) {
        CF_TRY(store::Transaction transaction, store::Transaction::begin(m_database));
        if (number == 1) {
            CF_CHECK(writeCommon());
        }
        for (int i = 0; i < 5000 && number <= m_communications; ++i, ++number) {
            CF_CHECK(writeCommunication(number));
        }
        CF_CHECK(search::reindex(m_database, std::exchange(m_written, {})));
        CF_CHECK(transaction.commit());
    }
    search::IndexUpkeep upkeep;
    for (bool more = true; more;) {
        CF_TRY(store::Transaction transaction, store::Transaction::begin(m_database));
        CF_TRY(more, upkeep.step(m_database));
        CF_CHECK(transaction.commit());
    }
    return {};
}

} // namespace cf::test
