// Filing a sealed pack back from the command line: it lies in the outbox then, and leaves with `outbox --send`, or by itself from an open window.
#include "app/cli/pack_command.h"

#include "ui/packs/pack_filing_presenter.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

QJsonObject filingJson(const FiledPack& filed)
{
    const Intent& intent = filed.intent;
    const bool isUnseen = intent.state == IntentState::Done && !intent.seen && intent.error.has_value();
    return {{u"version"_s, filed.version},
            {u"command"_s, intent.command.key},
            {u"repository"_s, filed.place.repositoryName},
            {u"place"_s, filed.place.name},
            {u"folder"_s, filed.place.folder},
            {u"workspace"_s, filed.place.isWorkspace},
            {u"state"_s, codeOf(intent.state)},
            {u"receipt"_s, intent.effect.reference},
            {u"seen"_s, intent.seen ? QJsonValue(isoUtc(*intent.seen)) : QJsonValue()},
            {u"isUnlike"_s, isUnseen && intent.error->kind == ErrorKind::Conflict},
            {u"isGone"_s, isUnseen && intent.error->kind == ErrorKind::NotFound},
            {u"isLeft"_s, wasLeft(filed)},
            {u"signature"_s, filed.signature ? QJsonValue(QJsonObject{{u"command"_s, filed.signature->command.key},
                                                                      {u"state"_s, codeOf(filed.signature->state)},
                                                                      {u"receipt"_s, filed.signature->effect.reference},
                                                                      {u"seen"_s, filed.signature->seen ? QJsonValue(isoUtc(*filed.signature->seen)) : QJsonValue()}})
                                             : QJsonValue()}};
}

} // namespace

void PackCommand::tellPacks(const std::vector<Pack>& packs)
{
    if (m_told == packs.size()) {
        if (m_json) {
            printJson({{u"packs"_s, m_lines}});
        } else {
            out() << tr("%Ln pack(s)", nullptr, int(packs.size())) << Qt::endl;
        }
        finish(Done);
        return;
    }
    const Pack& pack = packs[m_told++];
    deliver(m_program->outbox().plansAbout(packPlanKind.toString(), pack.id), this, [this, pack, packs](const Result<std::vector<outbox::PlanWithCommand>>& plans) {
        if (!plans) {
            finish(plans.error());
            return;
        }
        QJsonArray filings;
        QStringList words;
        for (const outbox::PlanWithCommand& one : *plans) {
            if (const std::optional<FiledPack> filed = filedPackOf(one.plan, one.first, one.others)) {
                filings.append(filingJson(*filed));
                words << ui::filedPackWords(*filed, {m_program->clock().now(), m_program->businessZone()});
            }
        }
        if (m_json) {
            QJsonObject line = evidence::packLineJson(pack);
            line.insert(u"filings"_s, filings);
            m_lines.append(line);
        } else {
            out() << pack.id << u"  "_s << pack.subject.name << u"  "_s << pack.title << u"  "_s << ui::packStanding(pack, telling()) << Qt::endl;
            for (const QString& one : std::as_const(words)) {
                out() << u"  "_s << one << Qt::endl;
            }
        }
        tellPacks(packs);
    });
}

void PackCommand::fileSealed()
{
    deliver(m_program->desk().pack(m_case), this, [this](const Result<Pack>& pack) {
        if (!pack || pack->versions.empty()) {
            if (!pack && pack.error().kind != ErrorKind::NotFound) {
                finish(pack.error());
                return;
            }
            complain(pack ? tr("%1 is not sealed; only a sealed version is filed").arg(m_case) : tr("there is no pack %1").arg(m_case));
            finish(Usage);
            return;
        }
        m_pack = *pack;
        deliver(m_program->desk().disputeLinks(), this, [this](const Result<std::vector<DisputeLink>>& links) {
            deliver(evidence::packCaseOf(m_program->cache(), m_program->searches(), links.value_or(std::vector<DisputeLink>()), m_pack.subject.name, m_pack.subject.kind, calendar()), this,
                    [this](const Result<evidence::PackCase>& about) {
                        if (!about) { // where it belongs is not known, so it is put nowhere
                            finish(about.error());
                            return;
                        }
                        fileBack(m_pack, about->workspace, [this] {
                            if (m_json) {
                                printJson({{u"pack"_s, m_pack.id}, {u"version"_s, int(m_pack.versions.size())}, {u"filing"_s, m_filing}});
                            } else {
                                out() << m_filingTold << Qt::endl;
                            }
                            finish(Done);
                        });
                    });
        });
    });
}

void PackCommand::fileBack(const Pack& pack, const QString& workspace, std::function<void()> then)
{
    auto* filing = new ui::PackFilingPresenter({m_program->cache(), &m_program->outbox(), m_program->clock(), m_program->businessZone(), m_program->profile(), Program::person()}, this);
    const int version = int(pack.versions.size());
    const auto isAsked = std::make_shared<bool>(false);
    connect(filing, &ui::PackFilingPresenter::changed, this, [this, filing, version, isAsked] {
        if (!filing->isKnown() || std::exchange(*isAsked, true)) {
            return;
        }
        const auto& places = filing->places();
        const auto named = std::ranges::find_if(places, [this](const FilingPlace& one) { return m_to.isEmpty() || one.repositoryName == m_to; });
        const int place = named == places.end() ? -1 : int(named - places.begin());
        if (const QString bar = filing->barred(version, place); !bar.isEmpty()) {
            complain(place < 0 && filing->barred().isEmpty() ? tr("nothing can be filed in %1").arg(m_to) : bar);
            finish(Usage);
            return;
        }
        m_filing = {{u"repository"_s, named->repositoryName}, {u"place"_s, named->name}, {u"folder"_s, named->folder}, {u"workspace"_s, named->isWorkspace}};
        filing->file(version, place);
    });
    connect(filing, &ui::PackFilingPresenter::told, this, [this](const QString& sentence) { m_filingTold = sentence; });
    connect(filing, &ui::PackFilingPresenter::refused, this, [this](const QString& sentence) {
        complain(sentence);
        finish(Usage);
    });
    connect(filing, &ui::PackFilingPresenter::asked, this, [this, then = std::move(then)](const QString& command) {
        m_filing.insert(u"command"_s, command);
        m_filingTold += u": "_s + command;
        then();
    });
    filing->look(pack, workspace);
}

} // namespace cf::cli
