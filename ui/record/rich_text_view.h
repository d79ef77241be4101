// HTML and plain text of a document, as paper. Loads nothing: no remote content, no files; links do not open, their
// address is the tool tip. Script has no meaning to it, and the reader process took it out before.
#pragma once

#include <QTextBrowser>
#include <QTextDocument>

namespace cf::ui {

/// Loads nothing but data: addresses.
class InertDocument : public QTextDocument
{
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

class RichTextView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit RichTextView(QWidget* parent = nullptr);

    void showHtml(const QString& html);
    void showText(const QString& text);
    /// Marks words wherever they stand.
    void setMarks(const QStringList& words);
    /// Finds by folded words, as in search. Empty ends it.
    void find(const QString& text);
    void step(int by);
    QString selectedText() const;
    int selectedPage() const; ///< where the selection begins, from 0; -1 when the text tells no pages

Q_SIGNALS:
    void hitsChanged(int current, int count);
    void citationRequested();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

private:
    using Span = std::pair<int, int>; ///< positions in the document
    std::vector<Span> spansOf(const QString& wanted, bool unfinished) const;
    void showMarks();

    QStringList m_marks;
    std::vector<int> m_pageEnds; ///< positions in the document
    QString m_wanted;
    std::vector<Span> m_hits;
    int m_current = -1;
};

} // namespace cf::ui
