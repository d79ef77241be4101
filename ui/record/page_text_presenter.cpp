#include "ui/record/page_text_presenter.h"

#include "models/base/text.h"
#include "ui/record/citation_presenter.h"

namespace cf::ui {

PageTextPresenter::PageTextPresenter(DocumentPresenter& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_document, &DocumentPresenter::changed, this, &PageTextPresenter::restart);
    connect(&m_document, &DocumentPresenter::wordsReady, this, &PageTextPresenter::takeWords);
}

void PageTextPresenter::restart()
{
    m_words.clear();
    m_hits.clear();
    m_marks.clear();
    m_current = -1;
    m_asked = -1;
    m_selectedPage = -1;
    askNext();
    Q_EMIT hitsChanged(-1, 0);
    Q_EMIT changed();
}

void PageTextPresenter::askNext()
{
    if (m_asked >= 0 || (m_wanted.isEmpty() && m_markWords.isEmpty())) {
        return;
    }
    const int pages = int(m_document.pageSizes().size());
    for (int page = 0; page < pages; ++page) {
        if (!m_words.contains(page)) {
            m_asked = page;
            m_document.requestWords(page);
            return;
        }
    }
}

void PageTextPresenter::takeWords(int page, const std::vector<PageWord>& found)
{
    const bool known = m_words.contains(page);
    m_words[page] = found;
    if (page == m_asked) {
        m_asked = -1;
    }
    if (!known) {
        collect(page);
    }
    askNext();
    Q_EMIT changed();
}

void PageTextPresenter::addHits(int page, const QString& wantedText, bool unfinished, std::vector<Hit>& into) const
{
    const std::vector<Word> wanted = words(wantedText);
    std::vector<std::pair<QString, QRectF>> there; // a word of the page may fold into several
    for (const PageWord& word : wordsOf(page)) {
        for (const Word& part : words(word.text)) {
            there.emplace_back(part.folded, word.box);
        }
    }
    for (size_t i = 0; !wanted.empty() && i + wanted.size() <= there.size(); ++i) {
        bool same = true;
        QRectF box;
        for (size_t k = 0; k < wanted.size() && same; ++k) {
            const QString& folded = there[i + k].first;
            const bool last = unfinished && k + 1 == wanted.size();
            same = last ? folded.startsWith(wanted[k].folded) : folded == wanted[k].folded;
            box = box.united(there[i + k].second);
        }
        if (same) {
            into.push_back({page, box});
        }
    }
}

void PageTextPresenter::collect(int page)
{
    for (const QString& word : std::as_const(m_markWords)) {
        addHits(page, word, word.endsWith(u'*'), m_marks);
    }
    if (m_wanted.isEmpty()) {
        return;
    }
    addHits(page, m_wanted, true, m_hits);
    std::ranges::stable_sort(m_hits, {}, &Hit::page);
    if (m_current < 0 && !m_hits.empty()) {
        m_current = 0;
        Q_EMIT hitShown(m_hits.front().page, m_hits.front().box);
    }
    Q_EMIT hitsChanged(m_current, int(m_hits.size()));
}

void PageTextPresenter::find(const QString& text)
{
    m_wanted = text.trimmed();
    m_hits.clear();
    m_current = -1;
    Q_EMIT hitsChanged(-1, 0);
    for (const auto& [page, found] : m_words) {
        addHits(page, m_wanted, true, m_hits);
    }
    if (!m_hits.empty()) {
        m_current = 0;
        Q_EMIT hitShown(m_hits.front().page, m_hits.front().box);
        Q_EMIT hitsChanged(m_current, int(m_hits.size()));
    }
    askNext();
    Q_EMIT changed();
}

void PageTextPresenter::step(int by)
{
    if (m_hits.empty()) {
        return;
    }
    const int count = int(m_hits.size());
    m_current = ((m_current + by) % count + count) % count;
    const Hit& hit = m_hits[size_t(m_current)];
    Q_EMIT hitShown(hit.page, hit.box);
    Q_EMIT hitsChanged(m_current, count);
    Q_EMIT changed();
}

void PageTextPresenter::setMarks(const QStringList& wanted)
{
    if (wanted == m_markWords) {
        return;
    }
    m_markWords = wanted;
    m_marks.clear();
    for (const auto& [page, found] : m_words) {
        for (const QString& word : std::as_const(m_markWords)) {
            addHits(page, word, word.endsWith(u'*'), m_marks);
        }
    }
    askNext();
    Q_EMIT changed();
}

const std::vector<PageWord>& PageTextPresenter::wordsOf(int page) const
{
    static const std::vector<PageWord> none;
    const auto found = m_words.find(page);
    return found == m_words.end() ? none : found->second;
}

int PageTextPresenter::nearest(int page, QPointF point) const
{
    const auto& all = wordsOf(page);
    const auto distance = [&](const PageWord& word) {
        const QRectF& box = word.box;
        const double dx = std::max({box.left() - point.x(), point.x() - box.right(), 0.0});
        const double dy = std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0});
        return dx + 4 * dy; // the line counts more than the place in it
    };
    const auto found = std::ranges::min_element(all, {}, distance);
    return found == all.end() ? -1 : int(found - all.begin());
}

void PageTextPresenter::select(int page, QPointF from, QPointF to)
{
    m_selectedPage = page;
    m_from = from;
    m_to = to;
    if (!m_words.contains(page)) {
        m_document.requestWords(page);
    }
    Q_EMIT changed();
}

void PageTextPresenter::clearSelection()
{
    if (m_selectedPage >= 0) {
        m_selectedPage = -1;
        Q_EMIT changed();
    }
}

std::vector<QRectF> PageTextPresenter::selectedBoxes() const
{
    std::vector<QRectF> boxes;
    const auto& all = wordsOf(m_selectedPage);
    if (all.empty()) {
        return boxes;
    }
    const auto [first, last] = std::minmax({nearest(m_selectedPage, m_from), nearest(m_selectedPage, m_to)});
    for (int i = first; i <= last; ++i) {
        boxes.push_back(all[size_t(i)].box);
    }
    return boxes;
}

QString PageTextPresenter::selectedText() const
{
    const auto& all = wordsOf(m_selectedPage);
    if (all.empty()) {
        return {};
    }
    const auto [first, last] = std::minmax({nearest(m_selectedPage, m_from), nearest(m_selectedPage, m_to)});
    QString text;
    for (int i = first; i <= last; ++i) {
        const QRectF& box = all[size_t(i)].box;
        if (i > first) {
            text += box.center().y() > all[size_t(i) - 1].box.bottom() ? u'\n' : u' ';
        }
        text += all[size_t(i)].text;
    }
    return text;
}

QString PageTextPresenter::selectionWithCitation(const QString& documentId) const
{
    return withCitation(selectedText(),
                        {documentId, m_selectedPage, m_document.foundHash(), m_document.isAltered()});
}

} // namespace cf::ui
