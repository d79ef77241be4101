#include "app/sandbox/estate/estate_page.h"
#include "tests/bench/peer.h"

#include <QDirIterator>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace cf::bench {

namespace {

constexpr char apart[] = " 9apart9 "; ///< no word of the estate

QByteArray bytes(estate::Text text) { return QByteArray(text.data(), qsizetype(text.size())); }
QByteArray bytes(QLatin1StringView text) { return QByteArray(text.data(), text.size()); }

void append(QByteArray& all, QByteArray part)
{
    part.replace(" \xC2\xB6 ", apart);
    all += all.isEmpty() || part.isEmpty() ? part : apart + part;
}

} // namespace

struct PeerCorpus::Making {
    explicit Making(const estate::EstateGenerator& from)
        : generator(from)
        , pages(from, false)
    {}
    const estate::EstateGenerator& generator;
    estate::PageMaker pages;
    estate::EstateRecord record;
    estate::Folding fold;
};

PeerCorpus::PeerCorpus(const estate::EstateGenerator& generator, quint64 records)
    : m_making(std::make_unique<Making>(generator))
    , m_order(records)
{
    std::vector<qint64> sent(records);
    for (quint64 number = 0; number < records; ++number) {
        generator.make(number, m_making->record);
        sent[number] = m_making->record.sent.utc;
    }
    std::iota(m_order.begin(), m_order.end(), 0u);
    std::ranges::stable_sort(m_order, {}, [&](quint32 number) { return sent[number]; });
}

PeerCorpus::~PeerCorpus() = default;

const PeerRecord& PeerCorpus::at(quint64 place)
{
    const quint64 number = m_order[place];
    const search::NewDocument document = std::move(m_making->pages.make(number, 1).documents.front());
    m_making->generator.make(number, m_making->record);
    const estate::EstateRecord& r = m_making->record;
    PeerRecord& p = m_record;
    p.id = qint64(place) + 1;
    p.day = r.sent.wall / estate::msInDay;
    const estate::Civil date = estate::civil(p.day);
    p.month = QByteArray::number(date.year) + '-' + QByteArray::number(date.month).rightJustified(2, '0');
    p.type = bytes(r.type);
    p.unit = bytes(r.unit);
    p.language = bytes(r.language);
    p.repository = bytes(estate::repositoryName(r.repository));
    p.tmpl = bytes(estate::templateCode(r.usages[0].tmpl));
    p.version = QByteArray::number(r.usages[0].version);
    p.campaign = bytes(r.campaign);
    p.klass = bytes(r.retentionClass);
    p.title = bytes(r.title);
    p.document = bytes(r.documentId);
    p.format = bytes(r.renditions[0].format);
    p.words.clear();
    append(p.words, document.title);
    append(p.words, document.facts);
    append(p.words, document.body);
    p.names.clear();
    p.legs.clear();
    p.delivered = false;
    for (const estate::MadeLeg& leg : r.legs) {
        append(p.names, m_making->fold.words(leg.recipient));
        p.legs.push_back({bytes(leg.customer), bytes(code(leg.channel)), bytes(code(leg.state)),
                          bytes(code(gradeOf(leg.state, leg.channel))), bytes(leg.reason)});
        p.delivered = p.delivered || hasOutcome(leg.state, Outcome::Delivered);
    }
    return p;
}

QString sqlText(const QByteArray& value) { return u'\'' + QString::fromUtf8(value).replace(u'\'', u"''"_s) + u'\''; }

void addFilters(PeerSql& sql, const Demand& demand)
{
    const auto is = [&](const char* column, const QByteArray& value) {
        if (!value.isEmpty()) {
            sql.conditions << u"c.%1 = %2"_s.arg(QLatin1StringView(column), sqlText(value));
        }
    };
    is("type", demand.type);
    is("unit", demand.unit);
    is("language", demand.language);
    is("campaign", demand.campaign);
    is("template", demand.tmpl);
    is("version", demand.version);
    if (demand.undelivered) {
        sql.conditions << u"NOT c.delivered"_s;
    }
    if (demand.days) {
        sql.conditions << u"c.day BETWEEN %1 AND %2"_s.arg(demand.days->first).arg(demand.days->second);
    }
    QStringList leg;
    const auto ofLeg = [&](const char* column, const QByteArray& value) {
        if (!value.isEmpty()) {
            leg << u"l.%1 = %2"_s.arg(QLatin1StringView(column), sqlText(value));
        }
    };
    ofLeg("customer", demand.customer);
    ofLeg("channel", demand.channel);
    ofLeg("state", demand.state);
    if (!leg.isEmpty()) { // a customer has few; by the other conditions a row at a time is asked
        sql.conditions << (demand.customer.isEmpty()
                               ? u"EXISTS (SELECT 1 FROM leg l WHERE l.communication = c.id AND %1)"_s.arg(
                                     leg.join(u" AND "_s))
                               : u"c.id IN (SELECT l.communication FROM leg l WHERE %1)"_s.arg(leg.join(u" AND "_s)));
    }
}

QString PeerSql::newest() const
{
    return u"SELECT c.id, c.document, c.title, c.type, c.unit, c.repository, c.template, c.version, c.day, c.customer, "
           u"c.channel, c.state "
           "FROM %1%2 ORDER BY c.id DESC LIMIT 50"_s.arg(
               from, conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s));
}

QString PeerSql::all() const
{
    QString sql = u"WITH h AS MATERIALIZED (SELECT c.id, c.type, c.unit, c.language, c.repository, c.template, "
                  u"c.class, c.campaign, c.format, "
                  "c.month FROM %1%2), g AS MATERIALIZED (SELECT l.channel, l.state, l.grade, l.reason FROM h JOIN leg "
                  "l ON l.communication = "
                  "h.id) SELECT 'total', '', count(*) FROM h"_s.arg(
                      from, conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s));
    for (const char* facet :
         {"type", "unit", "language", "repository", "template", "class", "campaign", "format", "month"}) {
        sql += u" UNION ALL SELECT '%1', %1, count(*) FROM h GROUP BY %1"_s.arg(QLatin1StringView(facet));
    }
    for (const char* facet : {"channel", "state", "grade", "reason"}) {
        sql += u" UNION ALL SELECT '%1', %1, count(*) FROM g GROUP BY %1"_s.arg(QLatin1StringView(facet));
    }
    return sql;
}

QStringList peerTables()
{
    return {
        u"CREATE TABLE leg (communication bigint NOT NULL, customer text, channel text, state text, grade text, reason text)"_s};
}

QStringList peerIndexes()
{
    return {u"CREATE INDEX leg_communication ON leg (communication)"_s,
            u"CREATE INDEX leg_customer ON leg (customer)"_s,
            u"CREATE INDEX leg_channel ON leg (channel, communication)"_s,
            u"CREATE INDEX leg_state ON leg (state, communication)"_s,
            u"CREATE INDEX communication_type ON communication (type, id)"_s,
            u"CREATE INDEX communication_unit ON communication (unit, language, id)"_s,
            u"CREATE INDEX communication_day ON communication (day, id)"_s,
            u"CREATE INDEX communication_template ON communication (template, version, id)"_s,
            u"CREATE INDEX communication_campaign ON communication (campaign, delivered, id)"_s};
}

qint64 bytesBelow(const QString& folder)
{
    qint64 sum = 0;
    for (QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); walk.hasNext();) {
        walk.next();
        sum += walk.fileInfo().size();
    }
    return sum;
}

} // namespace cf::bench
