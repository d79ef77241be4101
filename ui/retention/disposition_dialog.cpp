#include "ui/retention/disposition_dialog.h"

#include "ui/handovers/gap_table_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr size_t sampleSize = 20;

QString consequenceOf(DispositionAct act)
{
    switch (act) {
    case DispositionAct::Destroy:
        return DispositionDialog::tr("Nothing happens before two others approve it in the workflow system, one for the records and one for the owner. Each letter is looked at once more right before it is destroyed: a hold or a dispute that "
                                     "came meanwhile keeps it. What is destroyed cannot be brought back; what was known of it stays.");
    case DispositionAct::Extend: return DispositionDialog::tr("They are kept here until that day at least, from now on. What their repository does by itself does not change by it.");
    case DispositionAct::Transfer: return DispositionDialog::tr("When two others have approved it, none of them is destroyed from here any more. The list says what is to be handed over.");
    case DispositionAct::Reclass: break;
    }
    return DispositionDialog::tr("When two others have approved it, the period of that class counts here. A day that their repository keeps to by itself stays.");
}

} // namespace

DispositionDialog::DispositionDialog(QWidget* window, const RetentionParts& parts, const RetentionPlan& plan, const evidence::RetentionWish& wish, const QStringList& named)
    : Overlay(window, u"dispositionDialog"_s, tr("Decide about letters"), 760)
    , m_acts(parts)
    , m_parts(parts)
    , m_id(newDispositionId())
    , m_wish(wish)
    , m_named(named)
    , m_planOf(plan)
    , m_sample(new GapTable(this))
    , m_act(new QComboBox)
    , m_class(new QComboBox)
    , m_title(lineField(u"dispositionTitle"_s, tr("what others know it by: service letters of 2019"), 200))
    , m_reason(lineField(u"dispositionReason"_s, tr("why: their time is over"), 1'000))
    , m_authority(lineField(u"dispositionAuthority"_s, tr("what allows it: the plan, a resolution, with its date"), 500))
    , m_until(new QDateEdit)
    , m_untilField(nullptr)
    , m_classField(nullptr)
    , m_table(plainTable(u"dispositionSample"_s, tr("A sample of the letters"), *m_sample))
    , m_plan(wrapped(u"dispositionPlan"_s, Type::BodyStrong, Ink::Fact))
    , m_consequence(wrapped(u"dispositionConsequence"_s, Type::Body, Ink::Secondary))
    , m_ok(button(u"dispositionOk"_s, tr("Propose"), {}, Emphasis::Primary))
{
    setKept(true);
    m_act->setObjectName(u"dispositionAct"_s);
    for (const DispositionAct act : {DispositionAct::Destroy, DispositionAct::Extend, DispositionAct::Transfer, DispositionAct::Reclass}) {
        m_act->addItem(dispositionActWord(act), int(act));
    }
    m_class->setObjectName(u"dispositionClass"_s);
    for (const PlanClass& one : plan.classes) {
        m_class->addItem(planClassName(plan, one.code), one.code);
    }
    m_until->setObjectName(u"dispositionUntil"_s);
    m_until->setCalendarPopup(true);
    m_until->setDate(QDateTime::fromMSecsSinceEpoch(parts.clock.now(), parts.businessZone).date().addYears(1));
    m_untilField = titled(tr("Keep at least until"), m_until);
    m_classField = titled(tr("Class"), m_class);
    m_plan->setFigures(true);
    content()->addWidget(rowOf({titled(tr("What"), m_act), m_untilField, m_classField}, 12));
    content()->addWidget(titled(tr("Title"), m_title));
    content()->addWidget(titled(tr("Reason"), m_reason));
    content()->addWidget(titled(tr("Authority"), m_authority));
    content()->addWidget(m_plan);
    content()->addWidget(m_table);
    content()->addWidget(m_consequence);
    m_table->setMinimumHeight(px(140));
    auto* cancel = button(u"dispositionCancel"_s, tr("Cancel"));
    addButtons({cancel, m_ok});
    for (QLineEdit* one : {m_title, m_reason, m_authority}) {
        connect(one, &QLineEdit::textChanged, this, &DispositionDialog::follow);
    }
    connect(m_act, &QComboBox::currentIndexChanged, this, &DispositionDialog::count);
    connect(m_class, &QComboBox::currentIndexChanged, this, &DispositionDialog::follow);
    connect(m_until, &QDateEdit::dateChanged, this, &DispositionDialog::follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        auto planned = std::make_shared<PlannedDisposal>(std::move(*std::const_pointer_cast<PlannedDisposal>(m_planned)));
        const QString rests = planned->disposition.plan;
        planned->disposition = written();
        planned->disposition.plan = rests;
        Q_EMIT decided(planned);
        accept();
    });
    connect(&m_acts, &DispositionActsPresenter::planned, this, [this](const std::shared_ptr<const PlannedDisposal>& planned) {
        m_planned = planned;
        show(*planned);
        follow();
    });
    connect(&m_acts, &DispositionActsPresenter::failed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled) {
            m_plan->setInk(Ink::Failed);
            m_plan->setText(dispositionRefusal(error));
        }
    });
    m_title->setFocus();
    count();
}

Disposition DispositionDialog::written() const
{
    Disposition disposition;
    disposition.id = m_id;
    disposition.act = DispositionAct(m_act->currentData().toInt());
    disposition.title = m_title->text().trimmed();
    disposition.reason = m_reason->text().trimmed();
    disposition.authority = m_authority->text().trimmed();
    disposition.until = disposition.act == DispositionAct::Extend ? std::optional(m_until->date()) : std::nullopt;
    disposition.planClass = disposition.act == DispositionAct::Reclass ? m_class->currentData().toString() : QString();
    return disposition;
}

void DispositionDialog::count()
{
    m_planned.reset();
    m_plan->setInk(Ink::Secondary);
    m_plan->setText(tr("Looking at the letters…"));
    follow();
    m_acts.plan(written(), m_wish, m_named);
}

void DispositionDialog::show(const PlannedDisposal& planned)
{
    m_plan->setInk(planned.free.empty() ? Ink::Failed : Ink::Fact);
    m_plan->setText(plannedDisposalText(planned).join(u'\n'));
    QList<GapTable::Line> lines;
    const size_t step = std::max<size_t>(1, planned.free.size() / sampleSize); // spread over them in the order of their days
    for (size_t i = 0; i < planned.free.size() && size_t(lines.size()) < sampleSize; i += step) {
        const evidence::LetterRetention& one = *planned.free[i];
        lines << GapTable::Line{{one.facts.documentId, one.facts.title, one.standing.until ? dateText(*one.standing.until) : QString(), basisWords(one.standing, m_planOf)}, {}, one.facts.communication.value(), {}, -1};
    }
    m_sample->set({tr("Document"), tr("Title"), tr("Kept until"), tr("Why, and who says so")}, std::move(lines));
    fitColumns(*m_table);
}

void DispositionDialog::follow()
{
    const Disposition now = written();
    m_untilField->setVisible(now.act == DispositionAct::Extend);
    m_classField->setVisible(now.act == DispositionAct::Reclass);
    m_consequence->setText(consequenceOf(now.act));
    m_ok->setText(needsApproval(now.act) ? tr("Propose") : tr("Keep longer"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date();
    m_ok->setEnabled(m_planned && !m_planned->free.empty() && faultOf(now, today).isEmpty());
}

} // namespace cf::ui
