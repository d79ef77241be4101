#include "models/connectors/folder/folder_connector.h"

#include "models/connectors/folder/archive_root.h"
#include "models/connectors/folder/folder_run.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace cf::connectors {

namespace {

QString cursorOf(const QString& run, int page)
{
    const QJsonObject cursor{{QStringLiteral("run"), run}, {QStringLiteral("page"), page}};
    return QString::fromUtf8(QJsonDocument(cursor).toJson(QJsonDocument::Compact));
}

} // namespace

FolderConnector::FolderConnector(Repository repository, DocumentReader& reader)
    : m_repository(std::move(repository))
    , m_reader(reader)
{}
FolderConnector::~FolderConnector() = default;

Capabilities FolderConnector::capabilities() const
{
    Capabilities capabilities;
    capabilities.deliveryEvents = true;
    capabilities.fieldsDelivered = m_fieldsSeen;
    return capabilities;
}

QCoro::Task<Result<Page>> FolderConnector::changesSince(QString cursor, KnownSources& known, std::stop_token stop)
{
    // A cursor of another run, or of an earlier process, starts over: what is known already is passed over quickly.
    if (!m_run || cursor != m_cursor || cursor.isEmpty()) {
        auto started = FolderRun::start(m_repository, known, stop);
        if (!started) {
            m_run.reset();
            co_return tl::unexpected<Error>(started.error());
        }
        m_run = std::move(*started);
        m_runName = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_page = 0;
    }
    Result<Page> page = co_await m_run->nextPage(known, m_reader, stop);
    if (!page) {
        m_run.reset();
        co_return page;
    }
    m_fieldsSeen = page->fieldsSeen;
    m_cursor = page->next = page->last ? QString() : cursorOf(m_runName, ++m_page);
    if (page->last) {
        m_run.reset();
    }
    co_return page;
}

QCoro::Task<Result<QByteArray>> FolderConnector::content(SourceRef source, qint64 maxBytes, std::stop_token)
{
    const auto root = ArchiveRoot::open(m_repository.location);
    if (!root) {
        co_return tl::unexpected<Error>(root.error());
    }
    co_return readWhole(*root, source.nativeId, maxBytes);
}

QCoro::Task<Result<QString>> FolderConnector::token(SourceRef source)
{
    const auto root = ArchiveRoot::open(m_repository.location);
    if (!root) {
        co_return tl::unexpected<Error>(root.error());
    }
    const auto file = root->openFile(source.nativeId);
    if (!file) {
        co_return tl::unexpected<Error>(file.error());
    }
    co_return root->stamp(*file).map([](const FileStamp& stamp) { return tokenOf(stamp); });
}

} // namespace cf::connectors
