// A page of records as rows of the cache and as what the index holds of them. Made in any thread, written by one.
#pragma once

#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/estate/folding.h"
#include "app/sandbox/estate/identity.h"
#include "app/sandbox/estate/row_tape.h"
#include "models/search/bulk_index.h"
#include "models/store/packed_text.h"

namespace cf::estate {

enum class Table {
    Communication,
    Fact,
    Envelope,
    Source,
    Custody,
    Rendition,
    Content,
    Leg,
    Event,
    Usage,
    Attribute,
    Relation
};
inline constexpr int tableCount = 12;

/// The rows of record k: communication k + 1, source and envelope 4 k + 1 and following.
struct EstatePage {
    quint64 first = 0, count = 0;
    std::array<RowTape, tableCount> tapes;
    search::NewPage index;
    std::vector<QByteArray> ids; ///< of the communications, for reindex()
    QByteArray truth;            ///< lines of the truth file, when wanted
};

/// Belongs to one thread.
class PageMaker
{
public:
    PageMaker(const EstateGenerator& generator, bool withTruth);
    Result<EstatePage> make(quint64 first, quint64 count);
    /// For the texts of the pages that follow.
    void useDictionary(const QByteArray& dictionary);
    /// Words that the index keeps lists of, in the pages that follow.
    void useFrequentWords(std::shared_ptr<const index::FrequentWords> words) { m_frequent = std::move(words); }

private:
    struct Facts;
    void addRecord(EstatePage& page, const EstateRecord& record);
    void addFact(EstatePage& page, const EstateRecord& record, bool earlier);
    void addFiles(EstatePage& page, const EstateRecord& record, search::NewDocument& document);
    void addLegs(EstatePage& page, const EstateRecord& record, search::NewDocument& document);
    void addWords(const EstateRecord& record, search::NewDocument& document);
    void addRest(EstatePage& page, const EstateRecord& record, search::NewDocument& document);
    void addCopyKeys(const EstateRecord& record, search::NewDocument& document);
    QByteArray digest(quint64 key) const;

    const EstateGenerator& m_generator;
    bool m_withTruth;
    std::vector<search::NewDocument> m_documents; ///< of the page that is made
    EstateRecord m_record;
    Folding m_fold;
    Identity m_identity;
    std::array<QByteArray, repositoryCount> m_repositories;
    std::unique_ptr<store::TextPacker> m_packer;
    QByteArray m_dictionary;
    std::shared_ptr<const index::FrequentWords> m_frequent;
};

/// Row of a template and of its version; the same in every estate.
constexpr qint64 templateRow(int repository, int tmpl) { return qint64(repository) * templateCount + tmpl + 1; }
constexpr qint64 versionRow(int repository, int tmpl, int version)
{
    return (templateRow(repository, tmpl) - 1) * mostVersions + version;
}

} // namespace cf::estate
