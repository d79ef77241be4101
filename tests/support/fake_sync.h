// A sync that does what a test says, and remembers what it was asked.
#pragma once

#include "models/domain/ports/sync_control.h"

namespace cf::test {

class FakeSync final : public SyncControl
{
public:
    void syncNow(const QStringList& names) override { asked << QStringLiteral("sync ") + names.join(u','); }
    void pause(const RepositoryId& id) override { asked << QStringLiteral("pause ") + id.value(); }
    void resume(const RepositoryId& id) override { asked << QStringLiteral("resume ") + id.value(); }
    void cancel(const RepositoryId& id) override { asked << QStringLiteral("cancel ") + id.value(); }
    std::vector<SyncStatus> status() const override { return statuses; }
    void addFolder(const QString& path, const QString& name, const QString&, const QString&) override
    {
        asked << QStringLiteral("add ") + name + u' ' + path;
    }

    void set(std::vector<SyncStatus> now)
    {
        statuses = std::move(now);
        Q_EMIT statusChanged();
    }

    QStringList asked;
    std::vector<SyncStatus> statuses;
};

} // namespace cf::test
