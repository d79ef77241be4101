#include "ui/preservation/opened_sample_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr qint64 mostOpened = qint64(64) << 20; ///< bytes of one file

class OpenedWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::OpenedWords)
};

} // namespace

QString openedVerdict(const OpenedSample& sample)
{
    return sample.opened == sample.files ? OpenedWords::tr("All %1 files of the sample could be opened here.").arg(numberText(sample.files))
                                         : OpenedWords::tr("%1 of %2 files of the sample could NOT be opened here.").arg(numberText(sample.files - sample.opened), numberText(sample.files));
}

QString unopenedWord(const OpenedSample::Unopened& file)
{
    if (file.state == u"not-fetched") {
        return OpenedWords::tr("not opened: it could not be fetched");
    }
    switch (textStateFromCode(file.state).value_or(TextState::Pending)) {
    case TextState::Encrypted: return OpenedWords::tr("does not open: it needs a password");
    case TextState::Unreadable: return OpenedWords::tr("does not open: it is damaged");
    case TextState::TooLarge: return OpenedWords::tr("does not open: it is too large");
    case TextState::TimedOut: return OpenedWords::tr("does not open: it took too long");
    case TextState::Unsupported: return OpenedWords::tr("does not open: no viewer here shows it");
    case TextState::Pending:
    case TextState::Extracted:
    case TextState::NoText: break;
    }
    return OpenedWords::tr("does not open: %1").arg(file.state);
}

SampleOpening::SampleOpening(cache::Cache& cache, ContentSource& content, DocumentReader& reader, QObject* parent)
    : QObject(parent)
    , m_cache(cache)
    , m_content(content)
    , m_reader(reader)
{}

void SampleOpening::open(const FixityDraw& draw)
{
    const auto read = [draw](store::Database& database) -> Result<std::vector<cache::FileToRead>> {
        CF_TRY(const std::vector<qint64> sample, cache::drawSample(database, draw));
        return cache::filesOf(database, sample);
    };
    m_isUnderWay = true;
    deliver(m_cache.readers().read(read), this, [this](const Result<std::vector<cache::FileToRead>>& files) {
        if (!files) {
            Q_EMIT failed(files.error());
            return;
        }
        m_files = *files;
        m_sample.files = qint64(m_files.size());
        next();
    });
}

void SampleOpening::pause() { m_isPaused = true; }

void SampleOpening::resume()
{
    if (std::exchange(m_isPaused, false) && !m_isUnderWay) {
        next();
    }
}

void SampleOpening::stop()
{
    m_isStopped = true;
    if (!m_isUnderWay) { // else it ends behind the one that is being opened
        next();
    }
}

void SampleOpening::next()
{
    Q_EMIT progressed();
    m_isUnderWay = false;
    if (m_isStopped) {
        Q_EMIT stopped();
        return;
    }
    if (m_isPaused) {
        return;
    }
    if (m_at == m_files.size()) {
        Q_EMIT opened(m_sample);
        return;
    }
    m_isUnderWay = true;
    const SourceRef& ref = m_files[m_at].ref;
    deliver(m_content.content(ref, mostOpened), this, [this, name = ref.nativeId](const Result<QByteArray>& bytes) {
        if (!bytes) {
            leaveOut(u"not-fetched"_s, bytes.error().detail);
            return;
        }
        deliver(m_reader.read(*bytes, name, {}), this, [this](const Result<Extraction>& told) {
            if (!told) {
                Q_EMIT failed(told.error()); // of the reader itself: it would say the same of every file
                return;
            }
            if (told->state == TextState::Extracted || told->state == TextState::NoText) {
                ++m_sample.opened;
                ++m_at;
                next();
            } else {
                leaveOut(textStateCode(told->state), told->reason);
            }
        });
    });
}

void SampleOpening::leaveOut(const QString& state, const QString& reason)
{
    const cache::FileToRead& file = m_files[m_at++];
    if (m_sample.unopened.size() < OpenedSample::mostListed) {
        m_sample.unopened.push_back({file.documentId, file.repository, file.ref.nativeId, state, reason});
    }
    next();
}

} // namespace cf::ui
