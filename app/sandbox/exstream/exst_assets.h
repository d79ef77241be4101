// The templates and what they are made of, with their versions, approvals and effective periods: over the estate's 600 templates, each from its
// number alone. Plain values.
//
// A communication (application) has a document, that a page, that four blocks of its own, a clause and the picture of its unit. A version of the
// application is one of the estate's; of what it is made of there is a new version only where a sentence changed. Every version was created,
// submitted and approved before it took effect, children before parents, but: docs/sandbox.md.
#pragma once

#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/holdings/production_run.h"
#include "models/base/clock.h"

#include <QList>
#include <QString>

#include <map>

namespace cf::sandbox::exstream {

enum class AssetState { Draft, Review, Approved, Rejected };
QString stateWord(AssetState state); ///< "DRAFT"

struct AssetVersion {
    int number = 1;  ///< of the resource
    int stated = 0;  ///< as communications and archives name it; 0: it has no such name
    AssetState state = AssetState::Approved;
    UtcMs created = 0;
    UtcMs submitted = 0; ///< 0: never
    UtcMs rejected = 0;  ///< 0: never; before it was submitted again
    UtcMs endorsed = 0;  ///< approved at the first of two levels; 0: there is one
    UtcMs decided = 0;   ///< approved, or rejected for good; 0: not yet
    UtcMs begins = 0, ends = 0; ///< effective; 0: without such a bound
    QString author, endorser, approver, comment;
    bool isEmergency = false; ///< changed outside the workflow
    UtcMs changed() const { return std::max({created, submitted, rejected, endorsed, decided}); }
    friend bool operator==(const AssetVersion&, const AssetVersion&) = default;
};

struct Asset {
    PartKey key;
    QString id, type, name, description, domain;
    QString code; ///< the template's, as archives name it; "": it belongs to none
    bool isHidden = false;
    QList<AssetVersion> versions; ///< the oldest first
};

inline const QString rootDomain = QStringLiteral("Northgate");

/// One thread.
class Assets
{
public:
    explicit Assets(const estate::EstateGenerator& generator)
        : m_generator(generator)
    {}
    const estate::EstateGenerator& generator() const { return m_generator; }

    /// Those of a domain in a fixed order; "Northgate" has what all share.
    QList<PartKey> in(const QString& domain) const;
    /// Null: a key that stands for no resource.
    const Asset* find(const PartKey& key) const;
    const Asset* named(QStringView id) const;

    /// What a resource points to, not which version: that is chosen when it is run.
    QList<PartKey> children(const Asset& asset) const;
    /// The approved version that is in effect; null: there is none.
    static const AssetVersion* effective(const Asset& asset, UtcMs at);
    /// What a run at that time took, which is the same but for a block that was never approved; null: nothing.
    static const AssetVersion* taken(const Asset& asset, UtcMs at);
    /// What a version of a block, clause or page says; "": it says nothing.
    QString textOf(const Asset& asset, const AssetVersion& version) const;

private:
    Asset made(const PartKey& key) const;
    AssetVersion versionOf(int tmpl, int version, int daysBefore) const;
    void addOfTemplate(Asset& asset, int daysBefore) const;
    void addOfBlock(Asset& asset) const;
    void addShared(Asset& asset, std::initializer_list<int> days) const;
    QString person(quint64 number) const;
    const estate::EstateGenerator& m_generator;
    mutable std::map<PartKey, Asset> m_made;
};

/// The first day, since estate::firstDay, on which the estate uses a version of a template.
int firstDayOf(int tmpl, int version);
UtcMs dayBegins(int day); ///< in Berlin
inline constexpr quint64 unapprovedClause = 40; ///< BLK-0815, which nobody ever approved

} // namespace cf::sandbox::exstream
