#include "ui/record/rich_text_view.h"

#include "models/base/text.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>
#include <QToolTip>

namespace cf::ui {

RichTextView::RichTextView(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("richTextView"));
    setAccessibleName(tr("Text of the document"));
    setFrameShape(QFrame::NoFrame);
    setDocument(new InertDocument(this));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    // A document is shown on its paper in every scheme: it may name its own colours.
    QPalette paper = palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x18, 0x1a, 0x1f));
    paper.setColor(QPalette::Link, QColor(0x1d, 0x4e, 0xb8));
    setPalette(paper);
    document()->setDocumentMargin(px(20));
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl& link) {
        QToolTip::showText(QCursor::pos(), link.isEmpty() ? QString() : link.toDisplayString().left(300), viewport());
    });
}

QVariant InertDocument::loadResource(int type, const QUrl& name)
{
    if (name.scheme() == u"data") {
        return QTextDocument::loadResource(type, name);
    }
    // Something that is not null: for null the renderer of images would try the address as the name of a file.
    return type == ImageResource ? QVariant(QImage(1, 1, QImage::Format_ARGB32_Premultiplied))
                                 : QVariant(QByteArray(""));
}

QVariant RichTextView::loadResource(int, const QUrl&)
{
    return {}; // never asked: its document answers first
}

void RichTextView::doSetSource(const QUrl&, QTextDocument::ResourceType) {}

void RichTextView::showHtml(const QString& html)
{
    m_pageEnds.clear();
    setHtml(html);
    find(m_wanted);
}

void RichTextView::showText(const QString& text)
{
    m_pageEnds.clear();
    for (qsizetype at = text.indexOf(u'\f'); at >= 0; at = text.indexOf(u'\f', at + 1)) {
        m_pageEnds.push_back(int(at));
    }
    setPlainText(QString(text).replace(u'\f', u'\n'));
    find(m_wanted);
}

std::vector<RichTextView::Span> RichTextView::spansOf(const QString& wantedText, bool unfinished) const
{
    std::vector<Span> spans;
    const std::vector<Word> wanted = words(wantedText);
    if (wanted.empty()) {
        return spans;
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const std::vector<Word> there = words(block.text());
        for (size_t i = 0; i + wanted.size() <= there.size(); ++i) {
            bool same = true;
            for (size_t k = 0; k < wanted.size() && same; ++k) {
                const bool last = unfinished && k + 1 == wanted.size();
                same =
                    last ? there[i + k].folded.startsWith(wanted[k].folded) : there[i + k].folded == wanted[k].folded;
            }
            if (same) {
                const Word& end = there[i + wanted.size() - 1];
                spans.emplace_back(block.position() + int(there[i].position),
                                   block.position() + int(end.position + end.length));
            }
        }
    }
    return spans;
}

void RichTextView::showMarks()
{
    QList<QTextEdit::ExtraSelection> all;
    const auto add = [&](const Span& span, const QColor& colour) {
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(document());
        one.cursor.setPosition(span.first);
        one.cursor.setPosition(span.second, QTextCursor::KeepAnchor);
        one.format.setBackground(colour);
        one.format.setForeground(QColor(0x18, 0x1a, 0x1f));
        all << one;
    };
    for (const QString& word : std::as_const(m_marks)) {
        for (const Span& span : spansOf(word, word.endsWith(u'*'))) {
            add(span, QColor(0xff, 0xf3, 0xc4));
        }
    }
    for (size_t i = 0; i < m_hits.size(); ++i) {
        add(m_hits[i], int(i) == m_current ? QColor(0xff, 0xb0, 0x3a) : QColor(0xff, 0xe8, 0x9a));
    }
    setExtraSelections(all);
}

void RichTextView::setMarks(const QStringList& wanted)
{
    if (wanted != m_marks) {
        m_marks = wanted;
        showMarks();
    }
}

void RichTextView::find(const QString& text)
{
    m_wanted = text.trimmed();
    m_hits = spansOf(m_wanted, true);
    m_current = -1;
    if (!m_hits.empty()) {
        step(1);
        return;
    }
    showMarks();
    Q_EMIT hitsChanged(-1, 0);
}

QString RichTextView::selectedText() const
{
    return textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

int RichTextView::selectedPage() const
{
    if (m_pageEnds.empty()) {
        return -1;
    }
    const int from = textCursor().selectionStart();
    return int(std::ranges::count_if(m_pageEnds, [from](int end) { return end < from; }));
}

void RichTextView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool some = textCursor().hasSelection();
    menu->addAction(tr("Copy"), this, &RichTextView::copy)->setEnabled(some);
    menu->addAction(tr("Copy with citation"), this, &RichTextView::citationRequested)->setEnabled(some);
    menu->addAction(tr("Select all"), this, &RichTextView::selectAll);
    menu->popup(event->globalPos());
}

void RichTextView::step(int by)
{
    if (m_hits.empty()) {
        return;
    }
    const int count = int(m_hits.size());
    m_current = ((m_current + by) % count + count) % count;
    QTextCursor cursor(document());
    cursor.setPosition(m_hits[size_t(m_current)].first);
    setTextCursor(cursor);
    ensureCursorVisible();
    showMarks();
    Q_EMIT hitsChanged(m_current, count);
}

} // namespace cf::ui
