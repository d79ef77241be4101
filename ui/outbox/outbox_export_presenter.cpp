#include "ui/outbox/outbox_export_presenter.h"

#include "models/evidence/result_export.h"
#include "ui/outbox/outbox_json_presenter.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

OutboxExport::OutboxExport(OutboxParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

void OutboxExport::start(const OutboxPresenter& list, const QString& path, Format format)
{
    if (isRunning()) {
        return;
    }
    m_listing = list.listing();
    m_listing.limit = pageSize;
    m_telling = list.telling();
    m_format = format;
    m_rows = 0;
    ++m_sequence;
    QJsonArray states;
    for (const IntentState state : m_listing.states) {
        states << QString(codeOf(state));
    }
    m_scope = {{u"states"_s, states},
               {u"plan"_s, m_listing.plan},
               {u"text"_s, m_listing.text},
               {u"program"_s, u"Counterfoil "_s + QCoreApplication::applicationVersion()},
               {u"at"_s, evidence::isoUtc(m_telling.now)},
               {u"zone"_s, u"UTC"_s}};
    m_file = std::make_unique<QSaveFile>(path);
    beforeLeaving(this, {.what = u"outbox"_s}, [this, asked = m_sequence](const std::optional<Error>& refused) {
        if (asked != m_sequence) {
            return; // cancelled
        }
        if (refused) {
            end(tr("Not exported: %1").arg(refused->detail), false);
            return;
        }
        open();
    });
}

void OutboxExport::open()
{
    if (!m_file->open(QIODevice::WriteOnly)) {
        end(tr("Not exported: %1").arg(m_file->errorString()), false);
        return;
    }
    if (m_format == Format::Csv) {
        m_file->write(commandColumns().join(u',').toUtf8() + "\r\n");
    } else {
        m_file->write("{\"commands\":[\n");
    }
    next();
}

void OutboxExport::cancel()
{
    if (isRunning()) {
        ++m_sequence;
        m_file->cancelWriting();
        end(tr("Cancelled; nothing was written."), false);
    }
}

void OutboxExport::next()
{
    deliver(m_parts.outbox.list(m_listing), this, [this, asked = m_sequence](const Result<std::vector<outbox::ListedIntent>>& page) {
        if (asked != m_sequence) {
            return;
        }
        if (!page) {
            m_file->cancelWriting();
            end(tr("Not exported: %1").arg(errorText(page.error())), false);
        } else if (page->empty()) {
            finish();
        } else {
            write(*page);
            next();
        }
    });
}

void OutboxExport::write(const std::vector<outbox::ListedIntent>& page)
{
    for (const outbox::ListedIntent& one : page) {
        if (m_format == Format::Csv) {
            m_file->write(commandCsvLine(one, m_telling));
        } else {
            m_file->write((m_rows > 0 ? QByteArray(",\n") : QByteArray()) + QJsonDocument(commandJson(one, m_telling)).toJson(QJsonDocument::Compact));
        }
        ++m_rows;
    }
    m_listing.before = page.back().row;
    Q_EMIT progressed(m_rows);
}

void OutboxExport::finish()
{
    m_scope.insert(u"rows"_s, m_rows);
    if (m_format == Format::Json) {
        m_file->write("\n],\"scope\":" + QJsonDocument(m_scope).toJson(QJsonDocument::Compact) + "}\n");
    } else {
        QSaveFile manifest(m_file->fileName() + u".manifest.json"_s);
        const QByteArray bytes = QJsonDocument(m_scope).toJson();
        if (!manifest.open(QIODevice::WriteOnly) || manifest.write(bytes) != bytes.size() || !manifest.commit()) {
            m_file->cancelWriting();
            end(tr("Not exported: %1").arg(manifest.errorString()), false);
            return;
        }
    }
    const QString path = m_file->fileName();
    const bool isWritten = m_file->commit();
    if (isWritten) {
        hasLeftAs({.what = u"outbox"_s}, path, m_rows);
    }
    end(isWritten ? tr("%1 commands exported to %2").arg(numberText(m_rows), path) : tr("Not exported: %1").arg(m_file->errorString()), isWritten);
}

void OutboxExport::end(const QString& sentence, bool isWritten)
{
    m_file.reset();
    Q_EMIT ended(sentence, isWritten);
}

} // namespace cf::ui
