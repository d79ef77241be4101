// Writing the mapping of a repository and trying it on a live record of it.
#pragma once

#include "models/base/clock.h"
#include "models/domain/ports/connection_control.h"
#include "models/domain/ports/sync_control.h"
#include "ui/record/record_text_presenter.h"

#include <QObject>
#include <QTimeZone>

#include <stop_token>

namespace cf::ui {

class MappingPresenter : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ConnectionControl& connections;
        SyncControl& sync;
        const Clock& clock;
        QTimeZone businessZone;
    };
    MappingPresenter(Parts parts, Repository repository, QObject* parent = nullptr);
    ~MappingPresenter() override;

    const Repository& repository() const { return m_repository; }
    QString text() const { return m_text; }
    void setText(const QString& text);
    bool isChanged() const { return m_text != m_repository.mapping; }
    static QString example(); ///< what such a text looks like; its words are not translated
    QString problem() const; ///< of the text, with its line; empty when it is understood

    /// Asks for the record of this id, or for any when it is empty; answered by changed().
    void tryOn(const QString& nativeId);
    bool isTrying() const { return m_trying; }
    QString trouble() const { return m_trouble; } ///< why there is no record; empty when there is one
    QString nativeId() const;                     ///< of the record that was tried
    /// What stands there, key by key, and what becomes of it. Empty before a trial; stale() while the text was changed since.
    QList<RecordFact> stated() const;
    QList<RecordFact> becomes() const;
    QString verdict() const; ///< "understood", or why it would be set aside
    bool isStale() const { return m_sample && m_text != m_triedText; }

    void save(); ///< and has the repository read again

Q_SIGNALS:
    void changed();
    void saved();

private:
    RepositoryDraft draft() const;
    Parts m_parts;
    Repository m_repository;
    QString m_text, m_triedText, m_trouble;
    std::optional<RecordSample> m_sample;
    bool m_trying = false;
    std::stop_source m_stop;
    int m_sequence = 0;
};

} // namespace cf::ui
