// The words on the pages of a document: what is found, marked and selected among them. Boxes are in points from the top
// left of their page.
#pragma once

#include "ui/record/document_presenter.h"

#include <map>

namespace cf::ui {

class PageTextPresenter : public QObject
{
    Q_OBJECT
public:
    struct Hit {
        int page = 0;
        QRectF box;
    };

    explicit PageTextPresenter(DocumentPresenter& document, QObject* parent = nullptr);

    /// Finds every occurrence of the words in a row, folded as in search; the last one may be unfinished. Pages are
    /// looked through one after the other, so hits grow. Empty ends it.
    void find(const QString& text);
    void step(int by); ///< to the next or an earlier hit, around the end
    const std::vector<Hit>& hits() const { return m_hits; }
    int current() const { return m_current; } ///< of hits, from 0; -1 without one

    /// Words of the query that led here (wordsToMark), each marked wherever it stands.
    void setMarks(const QStringList& words);
    const std::vector<Hit>& marks() const { return m_marks; }

    /// Whole words in reading order from the one nearest to the first point to the one nearest to the second. One page.
    void select(int page, QPointF from, QPointF to);
    void clearSelection();
    int selectedPage() const { return m_selectedPage; } ///< -1 for none
    std::vector<QRectF> selectedBoxes() const;
    QString selectedText() const;
    /// The selection, and where it stands: document id, page, the beginning of the hash.
    QString selectionWithCitation(const QString& documentId) const;

Q_SIGNALS:
    void changed();
    void hitShown(int page, const QRectF& box); ///< to be brought into view
    void hitsChanged(int current, int count);

private:
    void restart();
    void askNext();
    void takeWords(int page, const std::vector<PageWord>& words);
    void collect(int page);
    void addHits(int page, const QString& wanted, bool unfinished, std::vector<Hit>& into) const;
    const std::vector<PageWord>& wordsOf(int page) const;
    int nearest(int page, QPointF point) const;

    DocumentPresenter& m_document;
    std::map<int, std::vector<PageWord>> m_words;
    QString m_wanted;
    QStringList m_markWords;
    std::vector<Hit> m_hits, m_marks; ///< by page
    int m_current = -1;
    int m_asked = -1; ///< page whose words are under way
    int m_selectedPage = -1;
    QPointF m_from, m_to;
};

} // namespace cf::ui
