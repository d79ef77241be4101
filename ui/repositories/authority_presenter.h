// The rules on which repository's copy counts, as lines that can be added, moved and removed.
#pragma once

#include "models/desk/desk.h"
#include "models/domain/repository.h"

#include <QObject>
#include <QStringList>

namespace cf::ui {

class AuthorityPresenter : public QObject
{
    Q_OBJECT
public:
    /// repositories: by their names in rules.
    AuthorityPresenter(desk::Desk& desk, std::vector<Repository> repositories, QObject* parent = nullptr);

    bool isRead() const { return m_read; }
    QStringList lines() const; ///< in the order in which they are asked
    QStringList repositoryNames() const;

    /// Days as ISO 8601 or empty. What stands against it; empty when it was added. Each change is written at once.
    QString add(const QString& repository, const QString& type, const QString& from, const QString& until);
    void remove(int line);
    void move(int line, int by);

Q_SIGNALS:
    void changed();
    void refused(const QString& sentence);

private:
    void write();
    desk::Desk& m_desk;
    std::vector<Repository> m_repositories;
    std::vector<AuthorityRule> m_rules;
    bool m_read = false;
};

} // namespace cf::ui
