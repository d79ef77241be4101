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

void append(QByteArray& all, const QByteArray& part)
{
    if (!part.isEmpty()) {
        all += all.isEmpty() ? part : apart + part;
    }
}

/// What free words are looked for in, from the record itself and not from what the index is told: that the totals are
/// the same says something about both.
class Words
{
public:
    explicit Words(estate::Folding& fold)
        : m_fold(fold)
    {}
    void add(estate::Text text) { append(all, m_fold.words(text)); }
    /// As written and as meant.
    void addIdentifier(estate::Text text)
    {
        const QByteArray written = m_fold.words(text), key = m_fold.identifier(text),
                         meant = m_fold.words(estate::Text(key.constData(), size_t(key.size())));
        append(all, written);
        if (meant != written) {
            append(all, meant);
        }
    }
    QByteArray all;

private:
    estate::Folding& m_fold;
};

QByteArray wordsOf(const estate::EstateRecord& r, estate::Folding& fold)
{
    Words words(fold);
    words.add(r.title);
    words.add(r.type);
    for (const estate::Text id : {r.documentId, r.account, r.policy, r.claim, r.caseId, r.loan}) {
        words.addIdentifier(id);
    }
    words.add(r.campaign);
    words.add(r.batch);
    for (const estate::MadeLeg& leg : r.legs) {
        words.addIdentifier(leg.customer);
        words.add(leg.recipient);
        words.add(leg.address);
        words.add(leg.email);
        words.addIdentifier(leg.phone);
    }
    for (const estate::MadeUsage& usage : r.usages) {
        words.addIdentifier(estate::templateCode(usage.tmpl));
    }
    for (const auto& [name, value] : r.attributes) {
        words.addIdentifier(value);
    }
    for (size_t i = 0; i < r.renditions.size(); ++i) { // a mail says what its PDF says
        if (i == 0 || r.renditions[i].body != r.renditions[0].body) {
            words.add(r.renditions[i].body);
        }
    }
    return std::move(words.all);
}

} // namespace

struct PeerCorpus::Making {
    explicit Making(const estate::EstateGenerator& from)
        : generator(from)
    {}
    const estate::EstateGenerator& generator;
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
    p.words = wordsOf(r, m_making->fold);
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
