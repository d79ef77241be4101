// A question -> a search of Content Server, in its Livelink Query Language. Pure. Source: protocol notes 2.7, 3.
//
// Its index has regions: of each attribute of a category, of the name and so on. What is not confirmed of them: docs/connectors/extended-ecm.md.
#pragma once

#include "models/connectors/extendedecm/extendedecm_map.h"
#include "models/domain/further_search.h"

#include <QSet>

#include <functional>

namespace cf::connectors::extendedecm {

struct RegionWire {
    QString name, display;
    bool isUsual = false; ///< words without a region are looked for in it
};
/// Those that may be asked.
std::vector<RegionWire> regionsFrom(const QJsonObject& answer);

/// Which regions stand for which field, by the names of the attributes and the site's mapping.
class SearchRegions
{
public:
    struct Source {
        QString region;
        bool isDay = false, isInstant = false; ///< a date; else words
    };
    using Sources = std::vector<Source>;

    /// `listed`: none where the server does not list them.
    SearchRegions(const std::optional<std::vector<RegionWire>>& listed, const AttributeNames& names, const MapRules& rules);
    /// Wherever a document may say it. Nothing: also where it cannot be asked, or nowhere.
    std::optional<Sources> of(const std::vector<StatedField>& fields) const;
    std::optional<Sources> ofAttribute(const QString& key) const;
    /// Of attributes, in which words without a region are not looked for.
    const QStringList& unusual() const { return m_unusual; }

private:
    void add(const QString& key, std::optional<StatedField> field, const Source& source, bool isListed);
    void addAttributes(const AttributeNames& names, const MapRules& rules, const std::function<bool(const QString&)>& isListed);
    void addProperties(const SiteVocabulary& vocabulary, const std::function<bool(const QString&)>& isListed);
    void excludeUnseen(const SiteVocabulary& vocabulary);

    QHash<int, Sources> m_fields;
    QHash<QString, Sources> m_attributes; ///< by the key, folded
    QSet<int> m_unasked;                  ///< fields that also stand where no region is
    QSet<QString> m_seen;                 ///< keys as normalizedKey() leaves them
    QStringList m_unusual;
};

struct FurtherSearch {
    QString where;
    QStringList leftOut;
    bool asksText = false; ///< documents of old versions are looked for as well
};
/// Of documents of these subtypes, below `folder` unless that is 0. Rejected where nothing of a question can be asked; everything is
/// all of them.
Result<FurtherSearch> furtherSearch(const FurtherQuestion& question, const SearchRegions& regions, const SiteVocabulary& vocabulary,
                                    const QList<int>& types, qint64 folder);

/// Rejected where nothing of the question can be asked of any index, whatever its regions: nothing need be looked up for that.
Result<void> checkQuestion(const FurtherQuestion& question, const SiteVocabulary& vocabulary);

} // namespace cf::connectors::extendedecm
