// One rendition to look at: fetches its bytes, compares them with what was recorded before anything is shown, and asks
// the reader process for pages. Never parses a document itself.
#pragma once

#include "models/cache/record.h"
#include "models/domain/ports/content_source.h"
#include "models/domain/ports/document_reader.h"
#include "ui/record/record_text_presenter.h"

#include <QObject>

namespace cf::ui {

class DocumentPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        Nothing,
        Loading,
        Pages,  ///< PDF: pageSizes(), then page images as asked for
        Rich,   ///< HTML and e-mail: html(), header()
        Plain,  ///< text()
        Problem ///< problem() says why there is nothing to show
    };
    struct Problem {
        MarkedText sentence;
        QString cause;
        QString action; ///< of showAnyway() or again(); empty when nothing helps
        bool anyway = false;
        friend bool operator==(const Problem&, const Problem&) = default;
    };

    DocumentPresenter(ContentSource& content, DocumentReader& reader, QObject* parent = nullptr);

    void show(const cache::RenditionRecord& rendition); ///< the same one again changes nothing
    void clear();
    void act(); ///< the action of the problem

    Kind kind() const { return m_kind; }
    const Problem& problem() const { return m_problem; }
    bool isAltered() const { return m_altered; }                       ///< shown although the bytes changed
    const std::vector<PageSize>& pageSizes() const { return m_sizes; } ///< only this communication's pages
    const Extraction& extraction() const { return m_extraction; }
    const cache::RenditionRecord& rendition() const { return m_rendition; }
    /// Text of the document, of this communication's pages.
    QString text() const;
    /// The bytes, only when they equal what was recorded; empty otherwise and before they came.
    QByteArray intactBytes() const;
    const QByteArray& shownBytes() const { return m_bytes; } ///< whatever they are; for printing what is looked at
    const QByteArray& foundHash() const { return m_found; }  ///< SHA-256 of them; empty before they came
    int firstPage() const { return m_offset; }               ///< of this communication within the file, from 0

    /// Page from 0 among pageSizes(); answered by pageReady or pageFailed, each once. Asking again while it is under
    /// way changes nothing.
    void requestPage(int page, double scale);
    bool isBusy() const { return m_underWay.size() >= 3; } ///< ask for more when an answer came, not before
    /// Answered by wordsReady.
    void requestWords(int page);

Q_SIGNALS:
    void changed();
    void pageReady(int page, double scale, const cf::PageImage& image);
    void pageFailed(int page);
    void wordsReady(int page, const std::vector<cf::PageWord>& words);

private:
    void fetch();
    void take(const Result<QByteArray>& bytes);
    void takeHash(const QByteArray& hash);
    void readAltered();
    void takeSizes(const Result<std::vector<PageSize>>& sizes);
    void showBytes();
    void fail(const Problem& problem);
    bool isPdf() const;
    bool isPaged() const; ///< shown by its pages: a PDF, a scan or another picture

    ContentSource& m_content;
    DocumentReader& m_reader;
    Kind m_kind = Kind::Nothing;
    Problem m_problem;
    cache::RenditionRecord m_rendition;
    Extraction m_extraction;
    QByteArray m_bytes, m_found;
    std::vector<PageSize> m_sizes;
    QSet<std::pair<int, int>> m_underWay; ///< page and scale in hundredths
    int m_offset = 0;                     ///< first page of this communication within the file
    int m_sequence = 0;                   ///< answers to an older question are dropped
    bool m_altered = false;
};

} // namespace cf::ui
