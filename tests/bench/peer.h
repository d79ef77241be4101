// Engines that others use for the same: the same records, the same parameter sets, as far as the engine can express
// them.
#pragma once

#include "tests/bench/scale_figures.h"
#include "tests/bench/scale_questions.h"

#include "models/base/result.h"

#include <memory>

namespace cf::bench {

struct PeerLeg {
    QByteArray customer, channel, state, grade, reason;
};

/// A record as the peers get it: in the order of the time of sending, so that an engine whose rows or documents are in
/// that order may stop early. Ours gets them as the estate makes them.
struct PeerRecord {
    qint64 id = 0;  ///< from 1, by the time of sending
    qint64 day = 0; ///< sent, since 1970
    QByteArray month, type, unit, language, repository, tmpl, version, campaign, klass, title, document, format;
    /// Folded as ours are and parted by spaces. Where a phrase may not lie across there is one word nobody asks for.
    QByteArray words, names;
    std::vector<PeerLeg> legs;
    bool delivered = false;
};

/// Makes all records again for each engine. One thread.
class PeerCorpus
{
public:
    PeerCorpus(const estate::EstateGenerator& generator, quint64 records);
    ~PeerCorpus();
    quint64 records() const { return quint64(m_order.size()); }
    const PeerRecord& at(quint64 place);

private:
    struct Making;
    std::unique_ptr<Making> m_making;
    std::vector<quint32> m_order; ///< numbers of records by time of sending
    PeerRecord m_record;
};

class Peer
{
public:
    virtual ~Peer() = default;
    virtual QString engine() const = 0;
    virtual quint64 most() const { return ~quint64(0); } ///< records it is given at most
    virtual Result<void> load(PeerCorpus& corpus) = 0;
    virtual bool can(const Demand& demand) const = 0;
    /// Milliseconds. What a result line shows of the newest fifty.
    virtual Result<double> newest(const Demand& demand) = 0;
    /// The same with exact counts by channel, state, grade, reason (of legs), type, unit, language, repository,
    /// template, class, campaign, format and month.
    virtual Result<double> all(const Demand& demand) = 0;
    virtual qint64 total() const = 0;                 ///< of all() before; -1: it does not count
    virtual bool countsAlike() const { return true; } ///< whether its words mean what ours do
    virtual qint64 bytes() const = 0;                 ///< on disk
    virtual double residentMegabytes() const = 0;
};

/// Each works in a folder of its own below `folder`. Null: it is not installed, or was not when this was built.
std::unique_ptr<Peer> fts5Peer(const QString& folder);
std::unique_ptr<Peer> postgresqlPeer(const QString& folder);
std::unique_ptr<Peer> xapianPeer(const QString& folder);
std::unique_ptr<Peer> notmuchPeer(const QString& folder);

/// The statements of the two that speak SQL; `words` and `names` are what the engine makes of a match.
struct PeerSql {
    QStringList conditions;
    QString from = QStringLiteral("communication c");
    QString newest() const;
    QString all() const; ///< rows of facet, value, count; one is 'total'
};
QString sqlText(const QByteArray& value); ///< quoted
/// Everything but words and names.
void addFilters(PeerSql& sql, const Demand& demand);
QStringList peerTables(); ///< without the words
QStringList peerIndexes();
qint64 bytesBelow(const QString& folder);

} // namespace cf::bench
