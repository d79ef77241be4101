#include "ui/compare/compare_pages_presenter.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"

#include <algorithm>

namespace cf::ui {

using evidence::ComparedPair;
using evidence::PageContent;

namespace {

std::vector<PageContent> contentsOf(const QString& text, size_t pages)
{
    const QStringList texts = text.split(u'\f');
    std::vector<PageContent> contents(pages);
    for (size_t i = 0; i < pages; ++i) {
        contents[i].text = texts.value(qsizetype(i));
    }
    return contents;
}

} // namespace

ComparePagesPresenter::ComparePagesPresenter(DocumentPresenter& left, DocumentPresenter& right, QObject* parent)
    : QObject(parent)
    , m_left(left)
    , m_right(right)
{
    for (const bool isLeft : {true, false}) {
        DocumentPresenter& document = isLeft ? m_left : m_right;
        connect(&document, &DocumentPresenter::pageReady, this,
                [this, isLeft](int page, double at, const PageImage& image) { takeImage(isLeft, page, at, image); });
        connect(&document, &DocumentPresenter::pageFailed, this, [this, isLeft](int page) { takeImage(isLeft, page, 0, {}); });
        connect(&document, &DocumentPresenter::wordsReady, this,
                [this, isLeft](int page, const std::vector<PageWord>& words) { takeWords(isLeft, page, words); });
    }
}

void ComparePagesPresenter::clear()
{
    ++m_sequence;
    m_pairs.clear();
    m_preferred.clear();
    m_looks.clear();
    m_arriving.reset();
    m_next = m_done = 0;
    m_isAligning = m_isAligned = m_isStopped = false;
}

void ComparePagesPresenter::start(const QString& leftText, const QString& rightText)
{
    clear();
    m_isAligning = true;
    m_leftContents = contentsOf(leftText, m_left.pageSizes().size());
    m_rightContents = contentsOf(rightText, m_right.pageSizes().size());
    const auto note = [this](const std::vector<PageContent>& contents, bool isLeft) {
        for (int i = 0; i < int(contents.size()); ++i) {
            if (contents[size_t(i)].text.trimmed().isEmpty()) {
                m_looks.emplace_back(isLeft, i);
            }
        }
    };
    note(m_leftContents, true);
    note(m_rightContents, false);
    const bool isOneEach = m_leftContents.size() == 1 && m_rightContents.size() == 1;
    if (isOneEach || int(m_looks.size()) > mostLooks) {
        m_looks.clear(); // then pages without words are taken in order
    }
    askLooks();
}

void ComparePagesPresenter::askLooks()
{
    if (m_looks.empty()) {
        align();
        return;
    }
    const auto [isLeft, page] = m_looks.front();
    (isLeft ? m_left : m_right).requestPage(page, lookScale);
}

void ComparePagesPresenter::align()
{
    const auto work = [left = m_leftContents, right = m_rightContents] { return Result<std::vector<evidence::PagePair>>(evidence::alignPages(left, right)); };
    deliver(onPool(work), this, [this, asked = m_sequence](const Result<std::vector<evidence::PagePair>>& pairs) {
        if (asked != m_sequence || !pairs) {
            return;
        }
        m_isAligning = false;
        m_isAligned = true;
        for (const evidence::PagePair& pair : *pairs) {
            m_pairs.push_back({pair, std::nullopt});
            m_done += pair.left < 0 || pair.right < 0;
        }
        Q_EMIT aligned();
        next();
    });
}

void ComparePagesPresenter::setIgnored(const evidence::IgnoredParts& ignored)
{
    if (ignored == m_ignored) {
        return;
    }
    m_ignored = ignored;
    compareAgain();
}

void ComparePagesPresenter::setStrict(bool on)
{
    if (std::exchange(m_isStrict, on) != on) {
        compareAgain();
    }
}

void ComparePagesPresenter::compareAgain()
{
    m_next = m_done = 0;
    for (ComparedPair& pair : m_pairs) {
        pair.comparison.reset();
        m_done += pair.pages.left < 0 || pair.pages.right < 0;
    }
    if (m_isAligned && !m_arriving) {
        next();
    } else if (m_arriving) {
        m_preferred.push_back(m_arriving->pair); // what is under way goes by the old ones
    }
}

void ComparePagesPresenter::stop()
{
    if (isRunning()) {
        m_isStopped = true;
        Q_EMIT finished();
    }
}

void ComparePagesPresenter::resume()
{
    m_isStopped = false;
    if (m_isAligned && !m_arriving) {
        next();
    }
}

void ComparePagesPresenter::prefer(int pair)
{
    const bool isOpen = pair >= 0 && pair < int(m_pairs.size()) && !m_pairs[size_t(pair)].comparison && m_pairs[size_t(pair)].pages.left >= 0 &&
                        m_pairs[size_t(pair)].pages.right >= 0;
    if (!isOpen || (m_arriving && m_arriving->pair == pair)) {
        return;
    }
    std::erase(m_preferred, pair);
    m_preferred.push_back(pair);
    if (m_preferred.size() > 16) {
        m_preferred.erase(m_preferred.begin());
    }
    if (!m_arriving) {
        next();
    }
}

int ComparePagesPresenter::nextPair()
{
    const auto isOpen = [this](int pair) {
        const ComparedPair& one = m_pairs[size_t(pair)];
        return !one.comparison && one.pages.left >= 0 && one.pages.right >= 0;
    };
    while (!m_preferred.empty()) {
        const int pair = m_preferred.back();
        m_preferred.pop_back();
        if (pair < int(m_pairs.size()) && isOpen(pair)) {
            return pair;
        }
    }
    if (m_isStopped) {
        return -1;
    }
    while (m_next < int(m_pairs.size()) && !isOpen(m_next)) {
        ++m_next;
    }
    return m_next < int(m_pairs.size()) ? m_next : -1;
}

void ComparePagesPresenter::next()
{
    const int pair = nextPair();
    if (pair < 0) {
        if (!m_isStopped) {
            Q_EMIT finished();
        }
        return;
    }
    const evidence::PagePair pages = m_pairs[size_t(pair)].pages;
    Arriving arriving;
    arriving.pair = pair;
    arriving.left.size = m_left.pageSizes()[size_t(pages.left)];
    arriving.right.size = m_right.pageSizes()[size_t(pages.right)];
    arriving.scale = scaleNow();
    m_arriving = arriving;
    m_left.requestWords(pages.left);
    m_right.requestWords(pages.right);
    m_left.requestPage(pages.left, arriving.scale);
    m_right.requestPage(pages.right, arriving.scale);
}

void ComparePagesPresenter::takeImage(bool isLeft, int page, double at, const PageImage& image)
{
    const bool isLook = !m_looks.empty() && m_looks.front() == std::pair(isLeft, page) && (at == lookScale || at == 0);
    if (isLook) {
        (isLeft ? m_leftContents : m_rightContents)[size_t(page)].look = evidence::lookOf(image);
        m_looks.erase(m_looks.begin());
        askLooks();
        return;
    }
    if (!m_arriving || (at != m_arriving->scale && at != 0)) {
        return;
    }
    const evidence::PagePair pages = m_pairs[size_t(m_arriving->pair)].pages;
    bool& hasImage = isLeft ? m_arriving->hasLeftImage : m_arriving->hasRightImage;
    if (page == (isLeft ? pages.left : pages.right) && !hasImage) {
        hasImage = true;
        (isLeft ? m_arriving->left : m_arriving->right).image = image; // of one that could not be painted: none, it goes by words
        arrived();
    }
}

void ComparePagesPresenter::takeWords(bool isLeft, int page, const std::vector<PageWord>& words)
{
    if (!m_arriving) {
        return;
    }
    const evidence::PagePair pages = m_pairs[size_t(m_arriving->pair)].pages;
    bool& hasWords = isLeft ? m_arriving->hasLeftWords : m_arriving->hasRightWords;
    if (page == (isLeft ? pages.left : pages.right) && !hasWords) {
        hasWords = true;
        (isLeft ? m_arriving->left : m_arriving->right).words = words;
        arrived();
    }
}

void ComparePagesPresenter::arrived()
{
    Arriving& all = *m_arriving;
    if (all.isUnderWay || !all.hasLeftWords || !all.hasRightWords || !all.hasLeftImage || !all.hasRightImage) {
        return;
    }
    all.isUnderWay = true;
    const int page = m_pairs[size_t(m_arriving->pair)].pages.left;
    const bool isStrict = all.scale == evidence::samenessScale;
    const auto work = [left = m_arriving->left, right = m_arriving->right, ignored = m_ignored, page, isStrict] {
        return Result<evidence::PageComparison>(isStrict ? evidence::comparePagesStrictly(left, right) : evidence::comparePages(left, right, scale, ignored, page));
    };
    all.left = all.right = {};
    deliver(onPool(work), this,
            [this, asked = m_sequence, pair = m_arriving->pair, ignored = m_ignored, isStrict](const Result<evidence::PageComparison>& comparison) {
                if (asked != m_sequence) {
                    return;
                }
                m_arriving.reset();
                if (comparison && ignored == m_ignored && isStrict == m_isStrict) {
                    takePair(pair, *comparison);
                }
                next();
            });
}

void ComparePagesPresenter::takePair(int pair, const evidence::PageComparison& comparison)
{
    m_done += !m_pairs[size_t(pair)].comparison;
    m_pairs[size_t(pair)].comparison = comparison;
    Q_EMIT pairCompared(pair);
}

} // namespace cf::ui
