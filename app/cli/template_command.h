// counterfoil template [ID] [--versions | --recipients V | --diff V W] [--misfits] [--unapproved] [--kind KIND] [--json]
#pragma once

#include "app/cli/compare_command.h"
#include "models/evidence/unapproved_publication.h"

namespace cf::cli {

class TemplateCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool parseDiff(const QString& left, QStringList names);
    void list(Program& program);
    void tellMisfits(Program& program);
    void findUnapproved(Program& program, evidence::StoryOf of);
    void tellUnapproved(const std::vector<evidence::UnapprovedPublication>& rows);
    void tell(Program& program, std::shared_ptr<const evidence::TemplateStory> story);
    void tellVersions(const evidence::TemplateStory& story);
    void tellRecipients(Program& program, std::shared_ptr<const evidence::TemplateStory> story);
    void printRecipients(const evidence::TemplateStory& story, const evidence::VersionUse& use, const std::vector<search::Row>& rows);
    QString m_code, m_recipients;
    std::optional<ResourceKind> m_kind;
    bool m_json = false, m_findsMisfits = false, m_findsUnapproved = false;
    std::vector<evidence::Misfit> m_misfits; ///< with --unapproved: of templates and content
    std::unique_ptr<CompareCommand> m_diff; ///< --diff
    query::Calendar m_calendar;
};

} // namespace cf::cli
