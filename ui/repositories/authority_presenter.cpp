#include "ui/repositories/authority_presenter.h"

#include "models/base/deliver.h"
#include "ui/record/copies_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

namespace cf::ui {

AuthorityPresenter::AuthorityPresenter(desk::Desk& desk, std::vector<Repository> repositories, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_repositories(std::move(repositories))
{
    deliver(desk.authorityRules(), this, [this](const Result<std::vector<AuthorityRule>>& rules) {
        if (rules) {
            m_rules = *rules;
            m_read = true;
            Q_EMIT changed();
        } else {
            Q_EMIT refused(errorText(rules.error()));
        }
    });
}

QStringList AuthorityPresenter::repositoryNames() const
{
    QStringList names;
    for (const Repository& repository : m_repositories) {
        names << repository.name;
    }
    return names;
}

QStringList AuthorityPresenter::lines() const
{
    QStringList lines;
    for (const AuthorityRule& rule : m_rules) {
        const auto named = std::ranges::find(m_repositories, rule.repository, &Repository::id);
        lines << authorityRuleText(rule, named == m_repositories.end() ? tr("a repository that is no longer connected") : named->name);
    }
    return lines;
}

QString AuthorityPresenter::add(const QString& repository, const QString& type, const QString& from, const QString& until)
{
    const auto named = std::ranges::find(m_repositories, repository, &Repository::name);
    if (named == m_repositories.end()) {
        return tr("Choose a repository.");
    }
    AuthorityRule rule{type.trimmed(), {}, {}, named->id};
    for (const auto& [text, day] : {std::pair(from.trimmed(), &rule.from), std::pair(until.trimmed(), &rule.until)}) {
        if (!text.isEmpty()) {
            *day = QDate::fromString(text, Qt::ISODate);
            if (!day->isValid()) {
                return tr("%1 is no day; one is 2020-01-01.").arg(text);
            }
        }
    }
    if (rule.from.isValid() && rule.until.isValid() && rule.from >= rule.until) {
        return tr("No day lies between the two.");
    }
    m_rules.push_back(rule);
    write();
    return {};
}

void AuthorityPresenter::remove(int line)
{
    if (line >= 0 && size_t(line) < m_rules.size()) {
        m_rules.erase(m_rules.begin() + line);
        write();
    }
}

void AuthorityPresenter::move(int line, int by)
{
    const int to = line + by;
    if (line >= 0 && to >= 0 && size_t(line) < m_rules.size() && size_t(to) < m_rules.size()) {
        std::swap(m_rules[size_t(line)], m_rules[size_t(to)]);
        write();
    }
}

void AuthorityPresenter::write()
{
    Q_EMIT changed();
    deliver(m_desk.setAuthorityRules(m_rules), this, [this](const Result<void>& written) {
        if (!written) {
            Q_EMIT refused(errorText(written.error()));
        }
    });
}

} // namespace cf::ui
