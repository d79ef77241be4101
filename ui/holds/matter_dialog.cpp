#include "ui/holds/matter_dialog.h"

#include "ui/record/archive_facts_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int pauseMs = 400; ///< after the last key, before it is counted

} // namespace

MatterDialog::MatterDialog(QWidget* window, const HoldParts& parts, const HoldMatter& matter, bool isKept, bool hasLetters)
    : Overlay(window, u"matterDialog"_s, isKept ? tr("Matter") : tr("New matter"), 720)
    , m_acts(parts)
    , m_matter(matter)
    , m_isKept(isKept)
    , m_hasLetters(hasLetters)
    , m_telling{query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{parts.clock.now(), parts.businessZone, Qt::Monday}}
    , m_number(lineField(u"matterNumber"_s, tr("as the organisation knows it: LIT-2026-014"), 60))
    , m_name(lineField(u"matterName"_s, tr("Smith v Acme"), 200))
    , m_authority(lineField(u"matterAuthority"_s, tr("what orders it: a court's letter, a decision, with its date"), 500))
    , m_custodian(lineField(u"matterCustodian"_s, tr("who answers for it"), 200))
    , m_query(lineField(u"matterQuery"_s, tr("which letters it reaches: customer:12345 sent:2024..2025")))
    , m_kind(new QComboBox)
    , m_hasReview(new QCheckBox(tr("To be looked at again by")))
    , m_standing(new QCheckBox(tr("Standing: letters that match later come under it")))
    , m_versions(new QCheckBox(tr("All versions of each record, not only the one that was sent")))
    , m_making(new QCheckBox(tr("Count and hash the templates and data they were made from")))
    , m_delivery(new QCheckBox(tr("Count and hash what became of them")))
    , m_review(new QDateEdit)
    , m_coolingOff(new QSpinBox)
    , m_expectations(column({}, 6))
    , m_expected(matter.expected)
    , m_plan(new Label({}, Type::Body, Ink::Secondary))
    , m_refusal(new Label({}, Type::Body, Ink::Failed))
    , m_keep(button(u"matterKeep"_s, isKept ? tr("Keep changes") : tr("Keep as draft")))
    , m_hold(button(u"matterHold"_s, tr("Hold these letters"), u"hold"_s, Emphasis::Primary))
{
    setKept(true);
    m_kind->setObjectName(u"matterKind"_s);
    for (const MatterKind kind : allMatterKinds()) {
        m_kind->addItem(matterKindWord(kind), int(kind));
    }
    m_review->setObjectName(u"matterReview"_s);
    m_review->setAccessibleName(tr("To be looked at again by"));
    m_review->setCalendarPopup(true);
    m_hasReview->setObjectName(u"matterHasReview"_s);
    m_standing->setObjectName(u"matterStanding"_s);
    m_versions->setObjectName(u"matterVersions"_s);
    m_making->setObjectName(u"matterMaking"_s);
    m_delivery->setObjectName(u"matterDelivery"_s);
    for (QCheckBox* one : {m_making, m_delivery}) {
        one->setToolTip(tr("No system of making or delivery holds anything: it is recorded here alone, with a hash in the steps of the matter"));
    }
    m_coolingOff->setObjectName(u"matterCoolingOff"_s);
    m_coolingOff->setAccessibleName(tr("Cooling-off after a release"));
    m_coolingOff->setRange(0, mostCoolingOffDays);
    m_coolingOff->setSuffix(tr(" days"));
    m_coolingOff->setSpecialValueText(tr("none"));
    m_coolingOff->setValue(matter.coolingOffDays);
    m_expectations->setObjectName(u"matterExpectations"_s);
    m_plan->setObjectName(u"matterPlan"_s);
    m_plan->setWrap(true);
    m_plan->setFigures(true);
    m_refusal->setObjectName(u"matterRefusal"_s);
    m_refusal->setWrap(true);
    m_number->setText(matter.number);
    m_name->setText(matter.name);
    m_authority->setText(matter.authority);
    m_custodian->setText(matter.custodian);
    m_query->setText(matter.scope.query);
    m_kind->setCurrentIndex(int(matter.kind));
    m_standing->setChecked(matter.scope.isStanding);
    m_versions->setChecked(matter.scope.allVersions);
    m_making->setChecked(matter.scope.withMaking);
    m_delivery->setChecked(matter.scope.withDelivery);
    m_hasReview->setChecked(matter.reviewBy.has_value());
    m_review->setDate(matter.reviewBy.value_or(QDateTime::fromMSecsSinceEpoch(parts.clock.now(), parts.businessZone).date().addMonths(6)));
    m_number->setEnabled(!isKept);
    for (QWidget* one : QList<QWidget*>{m_query, m_standing, m_versions, m_making, m_delivery}) {
        one->setEnabled(!hasLetters);
    }
    content()->addWidget(rowOf({titled(tr("Number"), m_number), titled(tr("Kind"), m_kind)}, 12));
    content()->addWidget(titled(tr("Name"), m_name));
    content()->addWidget(titled(tr("Authority"), m_authority));
    content()->addWidget(titled(tr("Custodian"), m_custodian));
    content()->addWidget(rowOf({m_hasReview, m_review, nullptr, new Label(tr("Cooling-off after a release"), Type::Body, Ink::Secondary), m_coolingOff}, 12));
    content()->addWidget(titled(tr("Query"), m_query));
    content()->addWidget(m_standing);
    content()->addWidget(m_versions);
    content()->addWidget(m_making);
    content()->addWidget(m_delivery);
    content()->addWidget(scrollingWhenShort(column({m_plan, m_expectations}, 8)));
    content()->addWidget(m_refusal);
    auto* cancel = button(u"matterCancel"_s, tr("Cancel"));
    addButtons({cancel, m_keep, m_hold});
    m_wait.setSingleShot(true);
    m_wait.setInterval(pauseMs);
    connect(&m_wait, &QTimer::timeout, this, &MatterDialog::count);
    for (QLineEdit* one : {m_number, m_name, m_authority, m_custodian, m_query}) {
        connect(one, &QLineEdit::textChanged, this, &MatterDialog::follow);
    }
    for (const QCheckBox* one : {m_versions, m_making, m_delivery}) {
        connect(one, &QCheckBox::toggled, this, &MatterDialog::follow);
    }
    connect(m_hasReview, &QCheckBox::toggled, m_review, &QWidget::setEnabled);
    m_review->setEnabled(m_hasReview->isChecked());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        Q_EMIT kept(written(), m_isKept);
        accept();
    });
    connect(m_hold, &QPushButton::clicked, this, [this] {
        PlannedScope planned = *m_planned;
        planned.plan.matter = written();
        Q_EMIT holdWanted(planned);
        accept();
    });
    connect(&m_acts, &HoldActsPresenter::planned, this, [this](const PlannedScope& planned) {
        m_planned = planned;
        tellPlan();
        showExpectations(planned);
        follow();
    });
    connect(&m_acts, &HoldActsPresenter::failed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled) {
            setPlan({holdRefusal(error)}, Ink::Failed);
        }
    });
    (isKept ? m_name : m_number)->setFocus();
    follow();
}

void MatterDialog::tellPlan()
{
    QStringList lines = holdPlanText(*m_planned, m_telling);
    lines.removeFirst(); // its name stands above
    lines.prepend(tr("%1 letters would be held.").arg(numberText(qint64(m_planned->plan.items.size()))));
    setPlan(lines, Ink::Fact);
}

void MatterDialog::setPlan(const QStringList& lines, Ink ink)
{
    m_plan->setInk(ink);
    m_plan->setText(lines.join(u'\n'));
}

void MatterDialog::showExpectations(const PlannedScope& planned)
{
    qDeleteAll(m_expectations->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const evidence::HoldShare& share : planned.plan.shares) {
        const QString id = share.stand.id.value();
        auto* box = new QComboBox;
        box->setObjectName(u"matterExpected-"_s + share.stand.name);
        box->setAccessibleName(tr("What %1 is expected to do").arg(share.stand.name));
        box->addItem(tr("nothing expected"), -1);
        for (const HoldEnforcement one : {HoldEnforcement::EnforcedStorage, HoldEnforcement::EnforcedApp, HoldEnforcement::Weak, HoldEnforcement::RecordedOnly}) {
            box->addItem(tr("at least: %1").arg(enforcementWord(one)), int(one));
        }
        const auto wanted = m_expected.find(id);
        box->setCurrentIndex(wanted == m_expected.end() ? 0 : box->findData(int(wanted->second)));
        connect(box, &QComboBox::currentIndexChanged, this, [this, id, box] {
            const int chosen = box->currentData().toInt();
            chosen < 0 ? void(m_expected.erase(id)) : void(m_expected[id] = HoldEnforcement(chosen));
            if (m_planned) { // what falls short of it is told with the rest
                m_planned->plan.matter.expected = m_expected;
                tellPlan();
            }
        });
        m_expectations->layout()->addWidget(rowOf({new Label(share.stand.name, Type::Body, Ink::Secondary), nullptr, box}, 12));
    }
}

HoldMatter MatterDialog::written() const
{
    HoldMatter matter = m_matter;
    matter.number = m_number->text().trimmed();
    matter.name = m_name->text().trimmed();
    matter.authority = m_authority->text().trimmed();
    matter.custodian = m_custodian->text().trimmed();
    matter.kind = MatterKind(m_kind->currentData().toInt());
    matter.reviewBy = m_hasReview->isChecked() ? std::optional(m_review->date()) : std::nullopt;
    matter.coolingOffDays = m_coolingOff->value();
    matter.expected = m_expected;
    matter.scope.isStanding = m_standing->isChecked();
    matter.scope.allVersions = m_versions->isChecked();
    matter.scope.withMaking = m_making->isChecked();
    matter.scope.withDelivery = m_delivery->isChecked();
    matter.scope.query = canonicalQuery(m_query->text()).value_or(m_query->text());
    return matter;
}

void MatterDialog::follow()
{
    const HoldMatter now = written();
    const bool isReadable = canonicalQuery(m_query->text()).has_value();
    const QString fault = isReadable ? faultOf(now) : u"query"_s;
    // A field that nobody came to yet is no mistake of theirs.
    const bool isTold = !isReadable || fault == u"number-form";
    m_refusal->setText(isTold ? holdRefusal({ErrorKind::Rejected, fault, {}}) : QString());
    m_refusal->setVisible(isTold);
    m_keep->setEnabled(fault.isEmpty());
    const bool isCounted = m_planned && m_planned->plan.matter.scope == now.scope;
    m_hold->setVisible(!m_hasLetters);
    m_hold->setEnabled(fault.isEmpty() && isCounted && !m_planned->plan.items.empty() && (!m_planned->needsApproval || !m_planned->workflow.isEmpty()));
    if (m_hasLetters) {
        setPlan({tr("Letters are under it already, so that which letters it reaches stays.")}, Ink::Secondary);
    } else if (isReadable && !isCounted && !(now.scope.query.isEmpty() && now.scope.named.isEmpty())) {
        setPlan({tr("Counting what it reaches…")}, Ink::Secondary);
        m_wait.start();
    } else if (!isCounted) {
        setPlan({tr("Say which letters it reaches, and what holding them comes to is counted here.")}, Ink::Secondary);
    }
}

void MatterDialog::count()
{
    HoldMatter matter = written();
    matter.id = m_matter.id;
    m_acts.stop();
    m_acts.plan(matter);
}

} // namespace cf::ui
