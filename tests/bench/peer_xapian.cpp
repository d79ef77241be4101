// Xapian with positions, filters as boolean terms, facets from values, documents in the order of the time of sending.
#include "tests/bench/peer.h"

#ifdef CF_WITH_XAPIAN

#include <QDir>
#include <QElapsedTimer>

#include <xapian.h>

using namespace Qt::StringLiterals;

namespace cf::bench {

namespace {

constexpr Xapian::valueno daySlot = 0, facets = 13;

std::string term(const char* field, const QByteArray& value) { return field + value.toStdString(); }

class Xapians final : public Peer
{
public:
    explicit Xapians(const QString& folder)
        : m_folder(folder)
    {}
    QString engine() const override { return u"xapian"_s; }

    // Xapian throws; nothing of it goes on from here.
    Result<void> load(PeerCorpus& corpus) override
    {
        try {
            QDir().mkpath(m_folder);
            Xapian::WritableDatabase database(m_folder.toStdString(),
                                              Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS);
            for (quint64 place = 0; place < corpus.records(); ++place) {
                database.add_document(document(corpus.at(place)));
            }
            database.commit();
            database.close();
            m_database = Xapian::Database(m_folder.toStdString());
            return {};
        } catch (const Xapian::Error& error) {
            return failed(error);
        }
    }

    /// It joins the lists of all words that begin so; of one letter there are tens of thousands, and an answer takes
    /// minutes.
    bool can(const Demand& demand) const override { return demand.prefix.size() != 1; }
    Result<double> newest(const Demand& demand) override { return ask(demand, false); }
    Result<double> all(const Demand& demand) override { return ask(demand, true); }
    qint64 total() const override { return m_total; }
    qint64 bytes() const override { return bytesBelow(m_folder); }
    double residentMegabytes() const override { return memory("VmHWM"); }

private:
    static tl::unexpected<Error> failed(const Xapian::Error& error)
    {
        return fail(ErrorKind::Storage, QString::fromStdString(error.get_description()));
    }

    static Xapian::Document document(const PeerRecord& r)
    {
        Xapian::Document made;
        Xapian::termpos position = 0;
        for (const QByteArray& word : r.words.split(' ')) {
            if (!word.isEmpty() && word.size() < 200) {
                made.add_posting(word.toStdString(), ++position);
            }
        }
        for (const QByteArray& word : r.names.split(' ')) {
            made.add_boolean_term(term("N", word));
        }
        const PeerLeg first = r.legs.empty() ? PeerLeg() : r.legs.front();
        const QByteArray* const facet[facets] = {
            &r.type,   &r.unit,  &r.language,    &r.repository, &r.tmpl,      &r.klass,     &r.campaign,
            &r.format, &r.month, &first.channel, &first.state,  &first.grade, &first.reason};
        made.add_value(daySlot, Xapian::sortable_serialise(double(r.day)));
        for (Xapian::valueno i = 0; i < facets; ++i) {
            made.add_value(i + 1, facet[i]->toStdString());
        }
        made.add_boolean_term(term("XT", r.type));
        made.add_boolean_term(term("XU", r.unit));
        made.add_boolean_term(term("XL", r.language));
        made.add_boolean_term(term("XP", r.campaign));
        made.add_boolean_term(term("XV", r.tmpl + '/' + r.version));
        if (r.delivered) {
            made.add_boolean_term("XD");
        }
        for (const PeerLeg& leg : r.legs) {
            made.add_boolean_term(term("XC", leg.customer));
            made.add_boolean_term(term("XH", leg.channel));
            made.add_boolean_term(term("XS", leg.state));
        }
        made.set_data((r.document + '\n' + r.title + '\n' + r.type + '\n' + r.unit + '\n' + r.repository + '\n' +
                       r.tmpl + '\n' + r.version + '\n' + first.customer + '\n' + first.channel + '\n' + first.state)
                          .toStdString());
        return made;
    }

    static Xapian::Query queryOf(const Demand& d)
    {
        using Xapian::Query;
        std::vector<Query> parts;
        for (const QByteArray& word : d.words) {
            parts.emplace_back(word.toStdString());
        }
        if (!d.phrase.isEmpty()) {
            std::vector<Query> words;
            for (const QByteArray& word : d.phrase) {
                words.emplace_back(word.toStdString());
            }
            parts.emplace_back(Query::OP_PHRASE, words.begin(), words.end(), Xapian::termcount(words.size()));
        }
        if (!d.prefix.isEmpty()) {
            parts.emplace_back(Query::OP_WILDCARD, d.prefix.toStdString(), 0, Query::WILDCARD_LIMIT_ERROR,
                               Query::OP_OR);
        }
        const std::pair<const char*, QByteArray> filters[] = {
            {"N", d.name},      {"XC", d.customer}, {"XH", d.channel},
            {"XS", d.state},    {"XT", d.type},     {"XU", d.unit},
            {"XL", d.language}, {"XP", d.campaign}, {"XV", d.tmpl.isEmpty() ? QByteArray() : d.tmpl + '/' + d.version}};
        for (const auto& [field, value] : filters) {
            if (!value.isEmpty()) {
                parts.emplace_back(term(field, value));
            }
        }
        if (d.days) {
            parts.emplace_back(Query::OP_VALUE_RANGE, daySlot, Xapian::sortable_serialise(double(d.days->first)),
                               Xapian::sortable_serialise(double(d.days->second)));
        }
        Query all = parts.empty() ? Query::MatchAll : Query(Query::OP_AND, parts.begin(), parts.end());
        return d.undelivered ? Query(Query::OP_AND_NOT, all, Query("XD")) : all;
    }

    Result<double> ask(const Demand& demand, bool counted)
    {
        QElapsedTimer timer;
        timer.start();
        try {
            Xapian::Enquire enquire(m_database);
            enquire.set_query(queryOf(demand));
            enquire.set_weighting_scheme(Xapian::BoolWeight());
            enquire.set_docid_order(Xapian::Enquire::DESCENDING);
            std::vector<std::unique_ptr<Xapian::ValueCountMatchSpy>> spies;
            for (Xapian::valueno i = 0; counted && i < facets; ++i) {
                spies.push_back(std::make_unique<Xapian::ValueCountMatchSpy>(i + 1));
                enquire.add_matchspy(spies.back().get());
            }
            const Xapian::MSet found = enquire.get_mset(0, 50, counted ? m_database.get_doccount() : 0);
            size_t shown = 0;
            for (auto hit = found.begin(); hit != found.end(); ++hit) {
                shown += hit.get_document().get_data().size();
            }
            for (const auto& spy : spies) {
                for (auto value = spy->values_begin(); value != spy->values_end(); ++value) {
                    shown += value.get_termfreq();
                }
            }
            m_total = counted ? qint64(found.get_matches_lower_bound()) : -1;
            m_shown = shown;
        } catch (const Xapian::Error& error) {
            return failed(error);
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }

    QString m_folder;
    Xapian::Database m_database;
    qint64 m_total = -1;
    size_t m_shown = 0; ///< so that nothing is optimised away
};

} // namespace

std::unique_ptr<Peer> xapianPeer(const QString& folder) { return std::make_unique<Xapians>(folder + u"/xapian"_s); }

} // namespace cf::bench

#else

std::unique_ptr<cf::bench::Peer> cf::bench::xapianPeer(const QString&) { return nullptr; }

#endif
