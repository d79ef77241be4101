// A bank with a claim, a loan, a dispute, templates and a workflow system in a cache: what it takes to ask for letters. Invented people.
#pragma once

#include "models/cache/write_composition.h"
#include "models/outbox/outbox.h"
#include "models/search/sql_search.h"
#include "tests/support/dispute_world.h"
#include "tests/support/record_rig.h"
#include "tests/support/settled.h"
#include "ui/requests/correspondence_presenter.h"

namespace cf::test {

inline const RepositoryId composition() { return repositoryId(RepositoryKind::Exstream, QStringLiteral("Composition")); }

inline DesignResource templateOf(const QString& code, const QString& description, const QString& domain, UtcMs from, std::optional<UtcMs> to = {}, TemplateState state = TemplateState::Approved)
{
    DesignResource resource;
    resource.nativeId = QStringLiteral("app-") + code;
    resource.domain = domain;
    resource.type = QStringLiteral("exstrapplication");
    resource.kind = ResourceKind::Template;
    resource.name = code;
    resource.description = description;
    ResourceVersion version;
    version.number = 3;
    version.label = QStringLiteral("3");
    version.state = state;
    version.approvedBy = QStringLiteral("m.lindqvist");
    version.approved = from;
    version.effectiveFrom = from;
    version.effectiveTo = to;
    resource.versions = {version};
    return resource;
}

class CorrespondenceWorld
{
public:
    /// rig: any that has cache, desk, clock and profile as RecordRig has.
    explicit CorrespondenceWorld(RecordRig& given, bool hasTemplates = true)
        : rig(given)
        , outbox(*outbox::Outbox::open(given.profile.path()))
    {
        rig.clock.set(berlinMs(QStringLiteral("2026-04-13T10:00:00")));
        const UtcMs now = rig.clock.now();
        DisputeSample approved(QStringLiteral("1")), undecided(QStringLiteral("2"));
        approved.answer.documentId.clear(); // the final response is what is asked for
        undecided.answer.documentId.clear();
        undecided.flow.tasks = {doneTask(QStringLiteral("acknowledge"), QStringLiteral("ana"), QStringLiteral("2026-03-04T11:00:00")), waiting()};
        for (Communication* one : {&approved.disputed, &undecided.disputed}) {
            one->brand = QStringLiteral("Northgate Bank");
        }
        BusinessWorkspace claim;
        claim.nativeId = QStringLiteral("7001");
        claim.token = QStringLiteral("t");
        claim.type = QStringLiteral("Claim");
        claim.kind = BusinessKind::Claim;
        claim.name = QStringLiteral("Water damage, 12 March");
        claim.references = {{QStringLiteral("CLAIMS"), QStringLiteral("CLAIM"), QStringLiteral("CL-4711")}};
        claim.status = QStringLiteral("Under assessment");
        claim.customer = QStringLiteral("C-1");
        claim.attributes = {{QStringLiteral("Claim/Settlement amount"), QStringLiteral("812.40 EUR")}};
        Communication notice = roomDocument(QStringLiteral("CLM-1"), QStringLiteral("Claim decision"), QStringLiteral("2026-03-20T08:00:00"), QStringLiteral("CLM-DEC"), claim.nativeId);
        notice.claim = QStringLiteral("CL-4711");
        notice.brand = QStringLiteral("Northgate Bank");
        notice.legs[0].address = QStringLiteral("1 High St, 10115 Berlin");
        rig.write([=](store::Database& database) -> Result<void> {
            CF_CHECK(addDisputeRepositories(database, 10));
            CF_CHECK(cache::addCoverage(database, roomsRepository().id, {QStringLiteral("unit"), QStringLiteral("template"), QStringLiteral("claim"), QStringLiteral("document"), QStringLiteral("recipient")}));
            CF_CHECK(writeDispute(database, approved, 10));
            CF_CHECK(writeDispute(database, undecided, 10));
            CF_CHECK(cache::writeWorkspace(database, roomsRepository().id, claim, now));
            CF_CHECK(writeDocument(database, notice, now));
            return {};
        });
        if (hasTemplates) {
            Repository exstream = archiveRepository();
            exstream.kind = RepositoryKind::Exstream;
            exstream.name = QStringLiteral("Composition");
            exstream.id = composition();
            rig.write([exstream](store::Database& database) { return cache::addRepository(database, exstream); });
            const UtcMs from = berlinMs(QStringLiteral("2026-01-01T00:00:00"));
            put(templateOf(QStringLiteral("CLM-ACK"), QStringLiteral("Claim acknowledgement"), QStringLiteral("Retail"), from));
            put(templateOf(QStringLiteral("CLM-DEC"), QStringLiteral("Claim decision"), QStringLiteral("Retail"), from));
            put(templateOf(QStringLiteral("FIN-RETAIL"), QStringLiteral("Final response"), QStringLiteral("Retail"), from));
            put(templateOf(QStringLiteral("FIN-ENERGY"), QStringLiteral("Final response"), QStringLiteral("Energy"), from));
            put(templateOf(QStringLiteral("ACK-RETAIL"), QStringLiteral("Dispute acknowledgement"), QStringLiteral("Retail"), from));
            put(templateOf(QStringLiteral("DOC-REQ"), QStringLiteral("Document request"), QStringLiteral("Retail"), from, berlinMs(QStringLiteral("2026-02-01T00:00:00"))));
        }
    }
    static WorkflowTask waiting()
    {
        WorkflowTask task;
        task.nativeId = QStringLiteral("t-approve");
        task.key = QStringLiteral("approveOutcome");
        task.name = QStringLiteral("Approve outcome");
        task.groups = {QStringLiteral("compliance-leads")};
        task.created = berlinMs(QStringLiteral("2026-03-05T11:00:00"));
        return task;
    }
    void put(const DesignResource& resource)
    {
        rig.write([resource, now = rig.clock.now()](store::Database& database) -> Result<void> {
            CF_CHECK(cache::writeResource(database, composition(), resource, now));
            return {};
        });
    }
    ui::CorrespondenceParts parts()
    {
        return {*rig.cache, [](store::Database& database) { return search::sqlSearch(database); }, *outbox, *rig.desk, rig.clock, QTimeZone("Europe/Berlin"), rig.profile.path(), QStringLiteral("jo"), sync};
    }
    std::vector<outbox::PlanWithCommand> plans() { return outbox->plansWithCommand(requestKind.toString(), 100).result().value_or(std::vector<outbox::PlanWithCommand>()); }
    /// The form, once it can be asked.
    std::unique_ptr<ui::CorrespondencePresenter> form(RequestAbout about, const QString& id, const QString& preset = {}, const QString& stage = {})
    {
        auto made = std::make_unique<ui::CorrespondencePresenter>(parts());
        made->begin({about, id, stage}, preset);
        until([&] { return made->state() != ui::CorrespondencePresenter::State::Loading && !made->isReading(); });
        return made;
    }
    void submit(ui::CorrespondencePresenter& form)
    {
        form.submit();
        [&] { QTRY_COMPARE(form.state(), ui::CorrespondencePresenter::State::Submitted); }();
    }

    RecordRig& rig;
    std::unique_ptr<outbox::Outbox> outbox;
    SyncControl* sync = nullptr;
};

inline QStringList codesOf(const std::vector<evidence::FoundInRequest>& findings, bool bars = true)
{
    QStringList codes;
    for (const evidence::FoundInRequest& one : findings) {
        if (one.isBar == bars) {
            codes << evidence::codeOf(one.finding) + (one.evidence.isEmpty() ? QString() : u' ' + one.evidence);
        }
    }
    return codes;
}

} // namespace cf::test
