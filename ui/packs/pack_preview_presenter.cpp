#include "ui/packs/pack_preview_presenter.h"

#include "models/base/deliver.h"
#include "models/base/sha256.h"
#include "models/base/text.h"
#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr qint64 mostBytes = qint64(256) << 20;
constexpr double around = 1; ///< points that a box reaches beyond its words

/// Where the wanted words begin among all of them, each place once and none within another.
std::vector<size_t> begins(const QStringList& wanted, const QStringList& all)
{
    std::vector<size_t> places;
    for (qsizetype at = 0; !wanted.isEmpty() && at + wanted.size() <= all.size(); ++at) {
        if (all.mid(at, wanted.size()) == wanted) {
            places.push_back(size_t(at));
            at += wanted.size() - 1;
        }
    }
    return places;
}

} // namespace

QStringList wantedWords(const QString& phrase)
{
    QStringList wanted;
    for (const Word& one : cf::words(phrase)) {
        wanted << one.folded;
    }
    return wanted;
}

std::vector<PackRedaction> placesOf(const QStringList& wanted, int page, const std::vector<PageWord>& pageWords)
{
    QStringList all;
    std::vector<size_t> boxes; // of which word of the page each one is
    for (size_t i = 0; i < pageWords.size(); ++i) {
        for (const Word& one : cf::words(pageWords[i].text)) {
            all << one.folded;
            boxes.push_back(i);
        }
    }
    std::vector<PackRedaction> places;
    for (const size_t at : begins(wanted, all)) {
        for (size_t i = at; i < at + size_t(wanted.size()); ++i) {
            if (i > at && boxes[i] == boxes[i - 1]) {
                continue; // two words that the page writes as one
            }
            PackRedaction one;
            one.page = page;
            one.box = pageWords[boxes[i]].box.adjusted(-around, -around, around, around);
            places.push_back(one);
        }
    }
    return places;
}

std::vector<PackRedaction> placesOf(const QStringList& wanted, const QString& text)
{
    QStringList all;
    const std::vector<Word> words = cf::words(text);
    for (const Word& one : words) {
        all << one.folded;
    }
    std::vector<PackRedaction> places;
    for (const size_t at : begins(wanted, all)) {
        const Word& last = words[at + size_t(wanted.size()) - 1];
        PackRedaction one;
        one.page = -1;
        one.from = int(words[at].position);
        one.length = int(last.position + last.length - words[at].position);
        places.push_back(one);
    }
    return places;
}

PackPreviewPresenter::PackPreviewPresenter(ContentSource& content, DocumentReader& reader, QObject* parent)
    : QObject(parent)
    , m_content(content)
    , m_reader(reader)
{}

void PackPreviewPresenter::clear()
{
    ++m_sequence;
    ++m_finding;
    m_item = {};
    m_seen = {};
    m_bytes.clear();
    m_hash.clear();
    m_sizes.clear();
    m_image = {};
    m_words.clear();
    m_text.clear();
    m_kind = Kind::Nothing;
    Q_EMIT changed();
}

void PackPreviewPresenter::fail(const QString& sentence)
{
    m_kind = Kind::Problem;
    m_problem = sentence;
    Q_EMIT changed();
}

void PackPreviewPresenter::show(const PackItem& item, const evidence::ItemReview& seen)
{
    if (item.key == m_item.key && seen.sha256 == m_seen.sha256 && seen.pageFrom == m_seen.pageFrom && seen.pageCount == m_seen.pageCount && m_kind != Kind::Nothing) {
        return;
    }
    clear();
    m_item = item;
    m_seen = seen;
    if (item.kind != PackItemKind::Record) {
        m_kind = Kind::Text;
        m_text = item.text;
        Q_EMIT changed();
        return;
    }
    m_kind = Kind::Loading;
    Q_EMIT changed();
    deliver(m_content.content(seen.source, mostBytes), this, [this, sequence = m_sequence](const Result<QByteArray>& bytes) {
        if (sequence != m_sequence) {
            return;
        }
        bytes ? take(*bytes) : fail(errorText(bytes.error()));
    });
}

void PackPreviewPresenter::take(const QByteArray& bytes)
{
    m_bytes = bytes;
    m_hash = sha256Of(bytes);
    if (!m_seen.sha256.isEmpty() && m_hash != m_seen.sha256) {
        fail(tr("The document is not as it was recorded."));
        return;
    }
    const quint64 sequence = m_sequence;
    if (m_seen.format != u"pdf") {
        deliver(m_reader.read(bytes, m_seen.fileName, m_seen.mime), this, [this, sequence](const Result<Extraction>& read) {
            if (sequence != m_sequence) {
                return;
            }
            if (!read || read->state != TextState::Extracted) {
                fail(read ? tr("It has neither pages nor text that can be shown.") : errorText(read.error()));
                return;
            }
            m_kind = Kind::Text;
            m_text = read->text;
            Q_EMIT changed();
        });
        return;
    }
    deliver(m_reader.pageSizes(bytes), this, [this, sequence](const Result<std::vector<PageSize>>& sizes) {
        if (sequence != m_sequence) {
            return;
        }
        if (!sizes) {
            fail(errorText(sizes.error()));
            return;
        }
        const int all = int(sizes->size());
        m_first = std::clamp(m_seen.pageFrom.value_or(1) - 1, 0, all);
        const int end = m_seen.pageCount ? std::min(all, m_first + *m_seen.pageCount) : all;
        m_sizes.assign(sizes->begin() + m_first, sizes->begin() + std::max(m_first, end));
        m_kind = Kind::Pages;
        goTo(0);
    });
}

void PackPreviewPresenter::goTo(int page)
{
    if (m_kind != Kind::Pages || m_sizes.empty()) {
        return;
    }
    m_page = std::clamp(page, 0, pageCount() - 1);
    m_image = {};
    m_words.clear();
    const quint64 sequence = ++m_pageSequence;
    deliver(m_reader.page(m_bytes, m_first + m_page, scale), this, [this, sequence](const Result<PageImage>& image) {
        if (sequence == m_pageSequence && image) {
            m_image = *image;
            Q_EMIT changed();
        }
    });
    deliver(m_reader.pageWords(m_bytes, m_first + m_page), this, [this, sequence](const Result<std::vector<PageWord>>& words) {
        if (sequence == m_pageSequence && words) {
            m_words = *words;
            Q_EMIT changed();
        }
    });
    Q_EMIT changed();
}

void PackPreviewPresenter::find(const QString& phrase)
{
    const QStringList wanted = wantedWords(phrase);
    ++m_finding;
    if (wanted.isEmpty() || m_kind == Kind::Text) {
        Q_EMIT found(m_item.key, placesOf(wanted, m_text));
    } else if (m_kind == Kind::Pages) {
        findOn(0, wanted, {}, {});
    }
}

void PackPreviewPresenter::findOn(int page, const QStringList& wanted, std::vector<PackRedaction> soFar, QStringList silent)
{
    if (page == pageCount()) {
        Q_EMIT found(m_item.key, soFar);
        if (!silent.isEmpty()) {
            Q_EMIT notSearched(silent.join(u", "_s));
        }
        return;
    }
    deliver(m_reader.pageWords(m_bytes, m_first + page), this, [this, page, wanted, soFar = std::move(soFar), silent = std::move(silent), finding = m_finding](const Result<std::vector<PageWord>>& words) mutable {
        if (finding != m_finding) {
            return;
        }
        if (!words || words->empty()) { // a picture of text has no words, and a page that could not be read tells none
            silent << QString::number(page + 1);
        } else {
            for (const PackRedaction& one : placesOf(wanted, page, *words)) {
                soFar.push_back(one);
            }
        }
        findOn(page + 1, wanted, std::move(soFar), std::move(silent));
    });
}

} // namespace cf::ui
