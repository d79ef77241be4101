// Writes what a list of the outbox shows, all of it, to a file, a page of rows at a time. GUI thread.
#pragma once

#include "ui/outbox/outbox_presenter.h"

#include <QSaveFile>

namespace cf::ui {

class OutboxExport : public QObject
{
    Q_OBJECT
public:
    enum class Format { Csv, Json };
    static constexpr int pageSize = 1000;

    explicit OutboxExport(OutboxParts parts, QObject* parent = nullptr);
    /// What the presenter lists now. CSV has its scope in PATH.manifest.json, JSON in itself. Both are there whole at the end or not at all.
    void start(const OutboxPresenter& list, const QString& path, Format format);
    bool isRunning() const { return m_file != nullptr; }
    void cancel();

Q_SIGNALS:
    void progressed(qint64 rows);
    void ended(const QString& sentence, bool isWritten);

private:
    void open();
    void next();
    void write(const std::vector<outbox::ListedIntent>& page);
    void finish();
    void end(const QString& sentence, bool isWritten);

    OutboxParts m_parts;
    std::unique_ptr<QSaveFile> m_file;
    outbox::Listing m_listing;
    OutboxTelling m_telling;
    QJsonObject m_scope;
    Format m_format = Format::Csv;
    qint64 m_rows = 0;
    quint64 m_sequence = 0;
};

} // namespace cf::ui
