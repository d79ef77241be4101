#include "app/cli/template_command.h"

#include "models/base/text.h"
#include "models/evidence/result_export.h"
#include "models/evidence/template_export.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/templates/template_words_presenter.h"

#include <QJsonArray>

namespace cf::cli {

using namespace Qt::StringLiterals;

bool TemplateCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"versions"_s, tr("Its versions, which is what is told anyway.")},
                 {u"recipients"_s, tr("Who received version V."), u"V"_s},
                 {u"diff"_s, tr("What differs between version V and the version named behind the ID; as compare does it."), u"V"_s},
                 {u"misfits"_s, tr("Without an ID: every version whose use and approval do not fit. Takes a while.")},
                 {u"unapproved"_s, tr("Without an ID: everything of templates and content that was published without full approval, and what was decided on it. Takes a while.")},
                 {u"kind"_s, tr("Without an ID: templates, or what they are made of: part, block, image, rule."), u"KIND"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Tells the versions of a template: who approved them, when each was in force, which letters used it, and where that does not fit.\n"
                   "It is named by its code. Without one, templates are listed."))) {
        return false;
    }
    if (parser.isSet(u"diff"_s)) {
        m_json = parser.isSet(u"json"_s);
        return parseDiff(parser.value(u"diff"_s), parser.positionalArguments());
    }
    if (parser.positionalArguments().size() > 1) {
        return wrong(tr("name one template"));
    }
    m_code = parser.positionalArguments().value(0);
    m_recipients = parser.value(u"recipients"_s);
    if (parser.isSet(u"recipients"_s) && (m_code.isEmpty() || m_recipients.isEmpty())) {
        return wrong(tr("--recipients takes a version of a template"));
    }
    if (parser.isSet(u"kind"_s)) {
        m_kind = evidence::resourceKindNamed(parser.value(u"kind"_s));
        if (!m_kind || !m_code.isEmpty()) {
            return wrong(m_kind ? tr("--kind goes without an ID") : tr("no kind is called %1").arg(parser.value(u"kind"_s)));
        }
    }
    m_findsMisfits = parser.isSet(u"misfits"_s);
    if (m_findsMisfits && !m_code.isEmpty()) {
        return wrong(tr("--misfits goes without an ID"));
    }
    m_findsUnapproved = parser.isSet(u"unapproved"_s);
    if (m_findsUnapproved && (!m_code.isEmpty() || m_findsMisfits || m_kind)) {
        return wrong(tr("--unapproved goes alone"));
    }
    m_json = parser.isSet(u"json"_s);
    return true;
}

bool TemplateCommand::parseDiff(const QString& left, QStringList names)
{
    if (names.size() != 2) {
        return wrong(tr("--diff takes a template and two versions of it"));
    }
    m_diff = std::make_unique<CompareCommand>(u"compare"_s);
    connect(m_diff.get(), &Command::finished, this, &Command::finished);
    QStringList asked{u"template:"_s + names[0], left, names[1]};
    if (m_json) {
        asked.append(u"--json"_s);
    }
    return m_diff->parse(asked);
}

void TemplateCommand::run(Program& program)
{
    if (m_diff) {
        m_diff->run(program);
        return;
    }
    m_calendar = {program.clock().now(), program.businessZone(), Qt::Monday};
    if (m_findsMisfits) {
        tellMisfits(program);
        return;
    }
    if (m_findsUnapproved) {
        findUnapproved(program, evidence::StoryOf::Template);
        return;
    }
    if (m_code.isEmpty()) {
        list(program);
        return;
    }
    deliver(evidence::templateStoryOf(program.cache(), program.searches(), evidence::StoryOf::Template, m_code, m_calendar), this, [this, &program](const Result<evidence::TemplateStory>& story) {
        if (!story && story.error().kind == ErrorKind::NotFound) {
            complain(tr("there is no template: %1").arg(m_code));
            finish(Usage);
            return;
        }
        if (!story) {
            finish(story.error());
            return;
        }
        tell(program, std::make_shared<const evidence::TemplateStory>(*story));
    });
}

void TemplateCommand::list(Program& program)
{
    const ResourceKind kind = m_kind.value_or(ResourceKind::Template);
    const auto of = kind == ResourceKind::Template ? evidence::StoryOf::Template : evidence::StoryOf::Asset;
    deliver(evidence::resourceList(program.cache(), program.searches(), of, m_calendar), this, [this, kind](const Result<evidence::ResourceList>& list) {
        if (!list) {
            finish(list.error());
            return;
        }
        QJsonArray all;
        for (const cache::ResourceLine& line : list->lines) {
            if (line.kind != kind) {
                continue;
            }
            const auto letters = list->letters.find(fold(line.name));
            const qint64 count = letters == list->letters.end() ? 0 : letters->second;
            if (m_json) {
                QJsonObject json = evidence::lineJson(line);
                if (kind == ResourceKind::Template) {
                    json.insert(u"letters"_s, count);
                }
                all.append(json);
            } else {
                out() << u"%1  %2  %3  %4  %5  %6"_s.arg(line.name.leftJustified(14), line.label.rightJustified(4), ui::resourceStateWord(line.state).leftJustified(22),
                                                         line.domain.leftJustified(10), kind == ResourceKind::Template ? ui::numberText(count).rightJustified(9) : QString(),
                                                         line.description)
                      << Qt::endl;
            }
        }
        if (m_json) {
            printJson({{u"resources"_s, all}});
        }
        finish(Done);
    });
}

void TemplateCommand::tellMisfits(Program& program)
{
    const auto of = m_kind && *m_kind != ResourceKind::Template ? evidence::StoryOf::Asset : evidence::StoryOf::Template;
    deliver(evidence::findMisfits(program.cache(), program.searches(), of, m_calendar, {}), this, [this](const Result<std::vector<evidence::Misfit>>& misfits) {
        if (!misfits) {
            finish(misfits.error());
            return;
        }
        const ui::TimeTelling telling{{query::Zone::Kind::Business, {}}, m_calendar};
        QJsonArray all;
        for (const evidence::Misfit& misfit : *misfits) {
            QJsonObject json = evidence::versionJson(misfit.version);
            json.insert(u"name"_s, misfit.code);
            all.append(json);
            for (const evidence::VersionFinding& finding : m_json ? std::vector<evidence::VersionFinding>() : misfit.version.findings) {
                out() << u"%1  %2  %3"_s.arg(misfit.code.leftJustified(14), misfit.version.label.rightJustified(4), ui::findingText(finding, telling)) << Qt::endl;
            }
        }
        if (m_json) {
            printJson({{u"misfits"_s, all}});
        }
        finish(Done);
    });
}

void TemplateCommand::findUnapproved(Program& program, evidence::StoryOf of)
{
    deliver(evidence::findMisfits(program.cache(), program.searches(), of, m_calendar, {}), this, [this, &program, of](const Result<std::vector<evidence::Misfit>>& misfits) {
        if (!misfits) {
            finish(misfits.error());
            return;
        }
        m_misfits.insert(m_misfits.end(), misfits->begin(), misfits->end());
        if (of == evidence::StoryOf::Template) {
            findUnapproved(program, evidence::StoryOf::Asset);
            return;
        }
        deliver(program.desk().findingDecisions({}), this, [this](const Result<std::vector<FindingDecision>>& decisions) {
            decisions ? tellUnapproved(evidence::publishedWithoutApproval(m_misfits, *decisions)) : finish(decisions.error());
        });
    });
}

void TemplateCommand::tellUnapproved(const std::vector<evidence::UnapprovedPublication>& rows)
{
    const ui::TimeTelling telling{{query::Zone::Kind::Business, {}}, m_calendar};
    const qsizetype open = evidence::unexplained(rows);
    QJsonArray all;
    for (const evidence::UnapprovedPublication& row : rows) {
        all.append(evidence::publicationJson(row));
        if (!m_json) {
            out() << u"%1  %2  %3"_s.arg(row.code.leftJustified(14), row.version.label.rightJustified(4), ui::findingText(row.finding, telling)) << Qt::endl;
            out() << u"      "_s << (row.explained ? tr("explained %1: %2").arg(isoUtc(row.explained->at), row.explained->reason) : tr("not explained")) << Qt::endl;
        }
    }
    if (m_json) {
        printJson({{u"count"_s, qint64(rows.size())}, {u"unexplained"_s, qint64(open)}, {u"rows"_s, all}});
    } else {
        out() << tr("%1 published without full approval, %2 not explained").arg(rows.size()).arg(open) << Qt::endl;
    }
    finish(open > 0 ? Partial : Done);
}

void TemplateCommand::tell(Program& program, std::shared_ptr<const evidence::TemplateStory> story)
{
    if (!m_recipients.isEmpty()) {
        tellRecipients(program, std::move(story));
        return;
    }
    if (m_json) {
        printJson(evidence::templateJson(*story));
    } else {
        tellVersions(*story);
    }
    finish(Done);
}

void TemplateCommand::tellVersions(const evidence::TemplateStory& story)
{
    const ui::TimeTelling telling{{query::Zone::Kind::Business, {}}, m_calendar};
    out() << story.code << (story.description.isEmpty() ? QString() : u"  "_s + story.description) << Qt::endl;
    out() << ui::lettersText(story.used.count, story.used.exact) << u" · "_s << ui::coverageText(story.coverage, telling) << Qt::endl;
    out() << tr("grace: %1").arg(ui::cutOverText(story.cutOver)) << Qt::endl;
    for (const evidence::VersionStory& one : story.versions) {
        const QString derived = ui::isDerived(one.standing) ? tr("%1 (derived)").arg(ui::standingWord(one.standing)) : ui::standingWord(one.standing);
        out() << Qt::endl << u"%1  %2  %3"_s.arg(one.label.rightJustified(4), ui::countText(one.used).rightJustified(9), derived) << Qt::endl;
        const QString approved = ui::approvedText(one, telling), period = ui::periodText(one, telling);
        if (!approved.isEmpty()) {
            out() << u"      "_s << tr("approved by %1").arg(approved) << Qt::endl;
        }
        for (const ResourceApproval& approval : one.version.approvals) {
            out() << u"      "_s << u"%1: %2"_s.arg(approval.role, ui::approvalText(approval, telling)) << Qt::endl;
        }
        if (!period.isEmpty()) {
            out() << u"      "_s << tr("in force %1").arg(period) << Qt::endl;
        }
        if (one.first && one.last) {
            const auto day = [](const search::Row& row) { return evidence::exportDate(row.sent ? row.sent : row.issued); };
            out() << u"      "_s << tr("first sent %1, last %2").arg(day(*one.first), day(*one.last)) << Qt::endl;
        }
        for (const evidence::VersionFinding& finding : one.findings) {
            out() << u"    ! "_s << ui::findingText(finding, telling) << Qt::endl;
        }
        if (one.inFlight) {
            out() << u"      "_s << ui::inFlightText(*one.inFlight, telling) << Qt::endl;
        }
    }
}

void TemplateCommand::tellRecipients(Program& program, std::shared_ptr<const evidence::TemplateStory> story)
{
    if (story->versionNamed(m_recipients) == nullptr) {
        complain(tr("%1 has no version %2").arg(story->code, m_recipients));
        finish(Usage);
        return;
    }
    const auto asked = evidence::versionUseOf(program.cache(), program.searches(), story, m_recipients, m_calendar);
    deliver(asked, this, [this, &program, story](const Result<evidence::VersionUse>& use) {
        const auto question = evidence::questionOf(evidence::lettersOf(*story, m_recipients), m_calendar);
        if (!use || !question) {
            finish(use ? question.error() : use.error());
            return;
        }
        auto rows = std::make_shared<std::vector<search::Row>>();
        const auto all = program.search().allRows(*question, {}, [rows](const std::vector<search::Row>& page) {
            rows->insert(rows->end(), page.begin(), page.end());
            return true;
        });
        deliver(all, this, [this, story, use = *use, rows](const Result<qint64>& count) {
            if (!count) {
                finish(count.error());
                return;
            }
            printRecipients(*story, use, *rows);
            finish(Done);
        });
    });
}

void TemplateCommand::printRecipients(const evidence::TemplateStory& story, const evidence::VersionUse& use, const std::vector<search::Row>& rows)
{
    if (m_json) {
        QJsonArray letters;
        for (const search::Row& row : rows) {
            letters.append(evidence::rowJson(row));
        }
        QJsonObject json = evidence::useJson(use);
        json.insert(u"template"_s, story.code);
        json.insert(u"letters"_s, evidence::figureJson(story.versionNamed(use.label)->used));
        json.insert(u"rows"_s, letters);
        printJson(json);
        return;
    }
    for (const search::Row& row : rows) {
        out() << u"%1  %2  %3  %4  %5  %6"_s.arg(evidence::exportDate(row.sent ? row.sent : row.issued).left(10).leftJustified(10), row.documentId.leftJustified(12),
                                                 QString(code(row.channel)).leftJustified(6), QString(code(row.state)).leftJustified(14), row.customerId.leftJustified(10),
                                                 row.recipient)
              << Qt::endl;
    }
    out() << Qt::endl;
    for (const search::FacetCount& one : use.states.counts) {
        out() << u"%1  %2"_s.arg(ui::numberText(one.count).rightJustified(10), ui::facetValueWord(search::Facet::State, one.value)) << Qt::endl;
    }
    out() << tr("%1 letters of %2, version %3").arg(ui::numberText(qint64(rows.size())), story.code, use.label) << Qt::endl;
}

} // namespace cf::cli
