// One item of a pack to look at and to redact: its pages one at a time with their words, or its text. The document is compared with what was recorded before
// anything is shown. GUI thread.
#pragma once

#include "models/domain/ports/content_source.h"
#include "models/domain/ports/document_reader.h"
#include "models/evidence/pack/pack_review.h"

#include <QObject>

namespace cf::ui {

/// Where words stand in an item, ready to be hidden: boxes on pages, or a run of its text. All words, in this order, as people compare them.
std::vector<PackRedaction> placesOf(const QStringList& wanted, int page, const std::vector<PageWord>& words);
std::vector<PackRedaction> placesOf(const QStringList& wanted, const QString& text);
QStringList wantedWords(const QString& phrase); ///< folded

class PackPreviewPresenter : public QObject
{
    Q_OBJECT
public:
    static constexpr double scale = 1.6; ///< pixels a point
    enum class Kind { Nothing, Loading, Pages, Text, Problem };
    PackPreviewPresenter(ContentSource& content, DocumentReader& reader, QObject* parent = nullptr);

    void show(const PackItem& item, const evidence::ItemReview& seen); ///< the same one again changes nothing
    void clear();
    Kind kind() const { return m_kind; }
    const QString& problem() const { return m_problem; }
    const QString& key() const { return m_item.key; }
    /// What redactions of it are tied to; empty of notes.
    QByteArray state() const { return m_hash.isEmpty() ? QByteArray() : redactedState(m_hash, m_seen.pageFrom, m_seen.pageCount, m_text); }
    int pageCount() const { return int(m_sizes.size()); }
    int page() const { return m_page; } ///< from 0
    void goTo(int page);
    PageSize size() const { return size_t(m_page) < m_sizes.size() ? m_sizes[size_t(m_page)] : PageSize(); }
    const PageImage& image() const { return m_image; }                 ///< of the page; empty until it came
    const std::vector<PageWord>& words() const { return m_words; }     ///< of the page; empty until they came
    const QString& text() const { return m_text; }
    /// All pages, or the text. Answered by found(), once; a newer one replaces it.
    void find(const QString& phrase);

Q_SIGNALS:
    void changed();
    void found(const QString& key, const std::vector<cf::PackRedaction>& places);
    void notSearched(const QString& pages); ///< after found(): pages without words, or that could not be read: whether the words stand there is not known

private:
    void take(const QByteArray& bytes);
    void fail(const QString& sentence);
    void findOn(int page, const QStringList& wanted, std::vector<PackRedaction> soFar, QStringList silent);

    ContentSource& m_content;
    DocumentReader& m_reader;
    PackItem m_item;
    evidence::ItemReview m_seen;
    Kind m_kind = Kind::Nothing;
    QString m_problem, m_text;
    QByteArray m_bytes, m_hash;
    std::vector<PageSize> m_sizes;
    int m_first = 0, m_page = 0;
    PageImage m_image;
    std::vector<PageWord> m_words;
    quint64 m_sequence = 0, m_pageSequence = 0, m_finding = 0;
};

} // namespace cf::ui
