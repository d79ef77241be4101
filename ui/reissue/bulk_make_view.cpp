#include "ui/reissue/bulk_make_view.h"

#include "ui/reissue/plan_authority_form.h"
#include "ui/reissue/reissue_preview.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int bestChannel = -1;

QWidget* named(const QString& title, QWidget* field, const QString& name)
{
    field->setObjectName(name);
    field->setAccessibleName(title);
    return column({new Label(title, Type::CaptionStrong, Ink::Name), field}, 4);
}

} // namespace

BulkMakeView::BulkMakeView(BulkPlanPresenter& presenter, const ReissueParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_parts(parts)
    , m_title(new QLineEdit)
    , m_remark(new QLineEdit)
    , m_reason(new QComboBox)
    , m_channel(new QComboBox)
    , m_authority(new PlanAuthorityForm)
    , m_showAll(new LinkButton(u"bulkShowAll"_s, tr("Show all letters")))
    , m_table(plainTable(u"bulkLetters"_s, tr("Letters of the plan"), presenter.table()))
    , m_problems(wrapped(u"bulkProblems"_s, Type::Body, Ink::Failed))
    , m_note(wrapped(u"bulkNote"_s, Type::Caption, Ink::Secondary))
    , m_outside(wrapped(u"bulkOutside"_s, Type::BodyStrong, Ink::Uncertain))
    , m_submit(button(u"bulkSubmit"_s, tr("Ask for approval"), {}, Emphasis::Primary))
    , m_draft(button(u"bulkDraft"_s, tr("Keep as a draft")))
    , m_preview(button(u"bulkPreview"_s, tr("What would be sent…"), u"page"_s))
    , m_progress(new ProgressLine)
{
    setObjectName(u"bulkMakeView"_s);
    m_progress->setObjectName(u"bulkChecking"_s);
    m_progress->setCanPause(false);
    m_progress->setCanCancel(false);
    m_note->setText(tr("Nothing is asked for before you press the button; then somebody else approves it."));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    m_table->setColumnHidden(BulkTable::Standing, true); // its tick says it
    layColumns();
    auto* side = scrolling(column({makeForm(), hairline(), makeGroups(), nullptr}, 0));
    side->setObjectName(u"bulkSide"_s);
    setScaledWidth(side, 320, 320);
    auto* letters = column({column({m_progress, m_outside}, 4, {24, 8, 24, 0}), column({m_table}, 0, {16, 8, 16, 8}), column({m_problems, m_note}, 4, {24, 0, 24, 8}),
                            flowOf({m_submit, m_draft, m_preview}, 8, {24, 0, 24, 16})});
    static_cast<QBoxLayout*>(letters->layout())->setStretch(1, 1);
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(side);
    box->addWidget(hairline(Qt::Vertical));
    box->addWidget(letters, 1);
    connect(m_title, &QLineEdit::textEdited, &m_presenter, &BulkPlanPresenter::setTitle);
    connect(m_remark, &QLineEdit::textEdited, &m_presenter, &BulkPlanPresenter::setRemark);
    connect(m_reason, &QComboBox::activated, this, [this] { m_presenter.setReason(ReissueReason(m_reason->currentData().toInt())); });
    connect(m_channel, &QComboBox::activated, this, [this] {
        const int channel = m_channel->currentData().toInt();
        m_presenter.setChannel(channel == bestChannel ? std::nullopt : std::optional(Channel(channel)));
    });
    connect(m_authority, &PlanAuthorityForm::edited, this, [this] { m_presenter.setAuthority(m_authority->authority(), m_authority->customer()); });
    connect(m_submit, &QPushButton::clicked, &m_presenter, &BulkPlanPresenter::submit);
    connect(m_draft, &QPushButton::clicked, &m_presenter, &BulkPlanPresenter::keepDraft);
    connect(m_preview, &QPushButton::clicked, this, &BulkMakeView::preview);
    connect(m_table, &QTableView::activated, this, &BulkMakeView::preview);
    connect(m_showAll, &QAbstractButton::clicked, this, [this] { show({}); });
    connect(&m_presenter, &BulkPlanPresenter::changed, this, &BulkMakeView::follow);
    follow();
}

void BulkMakeView::layColumns()
{
    const int widths[] = {172, 150, 76, 180};
    for (int i = 0; i < 4; ++i) {
        m_table->setColumnWidth(i, px(widths[i]));
    }
}

void BulkMakeView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layColumns();
    }
}

QWidget* BulkMakeView::makeForm()
{
    for (const ReissueReason reason : allReissueReasons()) {
        m_reason->addItem(reasonWord(reason), int(reason));
    }
    m_reason->setCurrentIndex(m_reason->findData(int(m_presenter.bulk().reason)));
    m_channel->addItem(tr("Best that is open for each"), bestChannel);
    for (const Channel channel : {Channel::Print, Channel::RegisteredMail, Channel::Email, Channel::Portal, Channel::Sms}) {
        m_channel->addItem(channelWord(channel), int(channel));
    }
    m_title->setPlaceholderText(tr("Bounced fee notices of March, by post"));
    m_remark->setPlaceholderText(tr("Stands in the case and on the certificate"));
    return column({named(tr("Name of the plan"), m_title, u"bulkTitle"_s), named(tr("By which channel"), m_channel, u"bulkChannel"_s), named(tr("Why"), m_reason, u"bulkReason"_s),
                   named(tr("In words"), m_remark, u"bulkRemark"_s), m_authority},
                  10, {24, 16, 16, 16});
}

QWidget* BulkMakeView::makeGroups()
{
    QList<QWidget*> rows{new SectionHeader(tr("Groups"))};
    for (const ReissueGroup group : allReissueGroups()) {
        GroupRow row;
        const QString name = QString(codeOf(group));
        row.box = new QCheckBox;
        row.box->setObjectName(u"bulkGroup-"_s + name);
        row.box->setEnabled(mayBeIncluded(group));
        row.show = new LinkButton(u"bulkShow-"_s + name, tr("Show"));
        row.show->setAccessibleName(tr("Show the letters of the group “%1”").arg(groupWord(group)));
        auto* meaning = wrapped(u"bulkMeaning-"_s + name, Type::Caption, groupMark(group) == Mark::Failed ? Ink::Failed : groupMark(group) == Mark::Uncertain ? Ink::Uncertain : Ink::Secondary);
        row.meaning = meaning;
        row.show->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        auto* under = rowOf({meaning, row.show}, 4, {22, 0, 0, 0});
        auto* line = static_cast<QBoxLayout*>(under->layout());
        line->setStretch(0, 1);
        line->setAlignment(row.show, Qt::AlignTop);
        row.widget = column({row.box, under}, 2, {5, 4, 0, 6}); // the box has 3 of its own
        connect(row.box, &QCheckBox::clicked, this, [this, group](bool isOn) { m_presenter.include(group, isOn); });
        connect(row.show, &QAbstractButton::clicked, this, [this, group] { show(group); });
        rows << row.widget;
        m_groups.push_back(row);
    }
    rows << rowOf({m_showAll, nullptr}, 0, {4, 0, 0, 0});
    return column(rows, 0, {16, 12, 16, 16});
}

void BulkMakeView::show(std::optional<ReissueGroup> group)
{
    m_shown = group;
    m_presenter.table().showGroup(group);
    followGroups();
}

void BulkMakeView::followGroups()
{
    const std::vector<GroupCount>& counts = m_presenter.groups();
    for (const ReissueGroup group : allReissueGroups()) {
        const GroupRow& row = m_groups[size_t(group)];
        const auto found = std::ranges::find(counts, group, &GroupCount::group);
        row.widget->setVisible(found != counts.end());
        if (found == counts.end()) {
            continue;
        }
        row.meaning->setText(groupMeaning(group, m_presenter.rule()));
        const QSignalBlocker blocker(row.box);
        row.box->setTristate(found->included > 0 && found->included < found->letters);
        row.box->setCheckState(found->included == 0 ? Qt::Unchecked : found->included == found->letters ? Qt::Checked : Qt::PartiallyChecked);
        row.box->setText(tr("%1: %2 of %3").arg(groupWord(group), numberText(found->included), numberText(found->letters)));
        row.box->setAccessibleName(tr("%1: %2 of %3 letters are sent").arg(groupWord(group), numberText(found->included), numberText(found->letters)));
    }
    m_showAll->setVisible(m_shown.has_value());
}

void BulkMakeView::follow()
{
    using State = BulkPlanPresenter::State;
    const State state = m_presenter.state();
    const bool isReady = state == State::Ready, isLooking = state == State::Choosing || state == State::Checking;
    m_progress->setVisible(isLooking);
    m_progress->setText(state == State::Choosing ? tr("Listing the letters") : tr("Looking at each letter"));
    m_progress->setProgress(m_presenter.checked(), state == State::Choosing ? 0 : m_presenter.all());
    m_authority->set(m_presenter.bulk().authority, m_presenter.bulk().customer);
    m_outside->setText(m_presenter.outside());
    m_outside->setVisible(!m_outside->text().isEmpty());
    const QStringList problems = isReady ? m_presenter.problems() : QStringList();
    m_problems->setText(problems.join(u' '));
    m_problems->setVisible(!problems.isEmpty());
    m_submit->setEnabled(isReady && problems.isEmpty());
    m_submit->setText(isReady && m_presenter.included() > 0 ? tr("Ask for approval of %Ln letter(s)", nullptr, int(m_presenter.included())) : tr("Ask for approval"));
    m_draft->setEnabled(isReady && m_presenter.hasWorkflow() && m_presenter.included() > 0);
    m_preview->setEnabled(isReady && m_parts.canCompare() && m_presenter.table().rowCount() > 0);
    if (m_title->text() != m_presenter.title()) {
        m_title->setText(m_presenter.title());
    }
    if (isReady && !m_table->currentIndex().isValid() && m_presenter.table().rowCount() > 0) {
        m_table->setCurrentIndex(m_presenter.table().index(0, 0));
    }
    followGroups();
}

void BulkMakeView::preview()
{
    const evidence::BulkLine* line = m_presenter.table().lineAt(m_table->currentIndex().row());
    if (line && m_parts.canCompare()) {
        (new ReissuePreview(window(), m_parts, line->letter.request))->open();
    }
}

} // namespace cf::ui
