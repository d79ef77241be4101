#include "ui/record/document_presenter.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "models/base/sha256.h"
#include "ui/repositories/failure_words_presenter.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

namespace {

constexpr qint64 mostBytes = 256LL << 20;

/// Large files take a second to hash: never on the thread of the window.
QFuture<Result<QByteArray>> hashOf(const QByteArray& bytes)
{
    return onPool([bytes] { return Result<QByteArray>(sha256Of(bytes)); });
}

/// Rejected is also a place that is none of its repository's.
bool isTooLarge(const Error& error)
{
    return error.kind == ErrorKind::Rejected && error.detail.contains(QStringLiteral("er than %1 bytes").arg(mostBytes));
}

QString shortHash(const QByteArray& hash) { return QString::fromLatin1(hash.toHex().left(12)); }

} // namespace

DocumentPresenter::DocumentPresenter(ContentSource& content, DocumentReader& reader, QObject* parent)
    : QObject(parent)
    , m_content(content)
    , m_reader(reader)
{}

void DocumentPresenter::clear()
{
    ++m_sequence;
    m_kind = Kind::Nothing;
    m_rendition = {};
    m_extraction = {};
    m_bytes.clear();
    m_found.clear();
    m_sizes.clear();
    m_underWay.clear();
    m_altered = false;
    Q_EMIT changed();
}

void DocumentPresenter::show(const cache::RenditionRecord& rendition)
{
    const bool same = m_kind != Kind::Nothing && m_rendition.rendition.id == rendition.rendition.id &&
                      m_rendition.status.content == rendition.status.content &&
                      m_rendition.status.sha256 == rendition.status.sha256;
    if (same) {
        m_rendition = rendition; // custody may have grown
        return;
    }
    clear();
    m_rendition = rendition;
    m_extraction = rendition.extraction.value_or(Extraction());
    m_offset = std::max(0, rendition.rendition.pageFrom.value_or(1) - 1);
    fetch();
}

void DocumentPresenter::fetch()
{
    m_kind = Kind::Loading;
    Q_EMIT changed();
    deliver(m_content.content(m_rendition.status.ref, mostBytes), this,
            [this, asked = m_sequence](const Result<QByteArray>& bytes) {
                if (asked == m_sequence) {
                    take(bytes);
                }
            });
}

void DocumentPresenter::take(const Result<QByteArray>& bytes)
{
    if (!bytes && bytes.error().kind == ErrorKind::NotFound) {
        fail({{QStringLiteral("absent"), tr("The document is no longer there"), Mark::Failed},
              tr("Its repository does not have it at %1 any more. What was read of it before is kept.")
                  .arg(m_rendition.rendition.source.nativeId),
              tr("Look again"),
              false});
        return;
    }
    if (!bytes && isTooLarge(bytes.error())) {
        fail({{QStringLiteral("warn"), tr("The document is too large to show"), Mark::Uncertain},
              tr("It has more than %1. Open the file in its repository.").arg(QLocale().formattedDataSize(mostBytes)),
              {},
              false});
        return;
    }
    if (!bytes) {
        fail({{failureWords(Failure::Offline).icon, tr("The document cannot be fetched"), Mark::Uncertain},
              bytes.error().kind == ErrorKind::Rejected && !bytes.error().detail.isEmpty() ? tr("Its repository refused it: %1").arg(bytes.error().detail)
                                                                                            : errorSentence(bytes.error().kind),
              tr("Try again"),
              false});
        return;
    }
    m_bytes = *bytes;
    deliver(hashOf(m_bytes), this, [this, asked = m_sequence](const Result<QByteArray>& hash) {
        if (asked == m_sequence && hash) {
            takeHash(*hash);
        }
    });
}

void DocumentPresenter::takeHash(const QByteArray& hash)
{
    m_found = hash;
    m_altered = !m_rendition.status.sha256.isEmpty() && m_found != m_rendition.status.sha256;
    if (m_altered) {
        fail({{failureWords(Failure::Hash).icon, tr("The bytes changed after they were archived"), Mark::Failed},
              tr("Recorded %1…, found %2…: what is there now is not what was sent.")
                  .arg(shortHash(m_rendition.status.sha256), shortHash(m_found)),
              tr("Look at them anyway"),
              true});
        return;
    }
    showBytes();
}

QByteArray DocumentPresenter::intactBytes() const
{
    const bool compared = !m_found.isEmpty() && m_found == m_rendition.status.sha256;
    return compared ? m_bytes : QByteArray();
}

void DocumentPresenter::act()
{
    if (m_problem.anyway) {
        showBytes();
    } else {
        ++m_sequence;
        fetch();
    }
}

bool DocumentPresenter::isPdf() const { return m_rendition.format == u"pdf" || m_bytes.startsWith("%PDF-"); }

bool DocumentPresenter::isPaged() const
{
    static const QStringList pictures{QStringLiteral("tiff"), QStringLiteral("png"), QStringLiteral("jpeg"), QStringLiteral("gif")};
    return !m_bytes.isEmpty() && (isPdf() || pictures.contains(m_rendition.format) || m_extraction.mime.startsWith(u"image/"));
}

void DocumentPresenter::readAltered()
{
    // Only what was archived was read for text; what is there now is read once, for this look.
    deliver(m_reader.read(m_bytes, m_rendition.rendition.fileName, m_rendition.rendition.mime), this,
            [this, asked = m_sequence](const Result<Extraction>& read) {
                if (asked == m_sequence) {
                    m_extraction = read.value_or(Extraction());
                    m_kind = m_extraction.html.isEmpty() ? Kind::Plain : Kind::Rich;
                    Q_EMIT changed();
                }
            });
}

void DocumentPresenter::showBytes()
{
    if (isPdf() && m_extraction.state == TextState::Encrypted) {
        fail({{QStringLiteral("lock"), tr("The document is encrypted"), Mark::Uncertain},
              tr("It opens with a password only. Its bytes are archived and can be saved."),
              {},
              false});
        return;
    }
    if (isPaged()) {
        deliver(m_reader.pageSizes(m_bytes), this,
                [this, asked = m_sequence](const Result<std::vector<PageSize>>& sizes) {
                    if (asked == m_sequence) {
                        takeSizes(sizes);
                    }
                });
        return;
    }
    if (!m_altered && !m_extraction.html.isEmpty()) {
        m_kind = Kind::Rich;
    } else if (!m_altered && m_extraction.state == TextState::Extracted) {
        m_kind = Kind::Plain;
    } else if (m_bytes.isEmpty()) {
        fail({{QStringLiteral("page"), tr("The document is empty"), Mark::Uncertain},
              tr("The archived file has 0 bytes."),
              {},
              false});
        return;
    } else if (m_altered) {
        readAltered();
        return;
    } else {
        fail({{failureWords(Failure::Legacy).icon, tr("This format cannot be shown here"), Mark::Uncertain},
              m_extraction.reason.isEmpty()
                  ? tr("Its bytes are archived and can be saved.")
                  : tr("Reason: %1. Its bytes are archived and can be saved.").arg(m_extraction.reason),
              {},
              false});
        return;
    }
    Q_EMIT changed();
}

void DocumentPresenter::takeSizes(const Result<std::vector<PageSize>>& sizes)
{
    if (!sizes || sizes->empty()) {
        fail({{QStringLiteral("warn"), tr("The document is damaged"), Mark::Uncertain},
              tr("It cannot be opened. Its bytes are archived as they came and can be saved."),
              {},
              false});
        return;
    }
    const size_t from = std::min(size_t(m_offset), sizes->size() - 1);
    const size_t count = size_t(std::max(1, m_rendition.rendition.pageCount.value_or(int(sizes->size()))));
    const size_t to = std::min(sizes->size(), from + count);
    m_offset = int(from);
    m_sizes.assign(sizes->begin() + qsizetype(from), sizes->begin() + qsizetype(to));
    m_kind = Kind::Pages;
    Q_EMIT changed();
}

void DocumentPresenter::fail(const Problem& problem)
{
    m_problem = problem;
    m_kind = Kind::Problem;
    Q_EMIT changed();
}

QString DocumentPresenter::text() const
{
    if (m_sizes.empty() || !m_rendition.rendition.pageCount) {
        return m_extraction.text;
    }
    return m_extraction.text.split(u'\f').mid(m_offset, qsizetype(m_sizes.size())).join(u'\f');
}

void DocumentPresenter::requestPage(int page, double scale)
{
    const std::pair<int, int> key(page, int(scale * 100));
    if (page < 0 || size_t(page) >= m_sizes.size() || m_underWay.contains(key)) {
        return;
    }
    m_underWay.insert(key);
    deliver(m_reader.page(m_bytes, page + m_offset, scale), this,
            [this, page, scale, key, asked = m_sequence](const Result<PageImage>& image) {
                if (asked != m_sequence) {
                    return;
                }
                m_underWay.remove(key);
                if (image && image->width > 0 && image->height > 0) {
                    Q_EMIT pageReady(page, scale, *image);
                } else {
                    Q_EMIT pageFailed(page);
                }
            });
}

void DocumentPresenter::requestWords(int page)
{
    if (page < 0 || size_t(page) >= m_sizes.size()) {
        return;
    }
    deliver(m_reader.pageWords(m_bytes, page + m_offset), this,
            [this, page, asked = m_sequence](const Result<std::vector<PageWord>>& words) {
                if (asked == m_sequence) {
                    Q_EMIT wordsReady(page, words.value_or(std::vector<PageWord>()));
                }
            });
}

} // namespace cf::ui
