#include "ui/customers/contact_heat_view.h"

#include "ui/paper/leaving_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mostRows = 12;

} // namespace

ContactHeatView::ContactHeatView(QWidget* parent)
    : QWidget(parent)
    , m_head(new SectionHeader(tr("How often contacted")))
    , m_map(new HeatMap)
    , m_rows(plainTable(u"customerContactTable"_s, tr("How often contacted, as a table"), m_table))
    , m_earlier(new LinkButton(u"customerContactEarlier"_s, tr("Earlier"), Type::Caption))
    , m_later(new LinkButton(u"customerContactLater"_s, tr("Later"), Type::Caption))
    , m_save(new LinkButton(u"customerContactSave"_s, tr("Save as CSV…"), Type::Caption))
    , m_foot(new Label({}, Type::Caption, Ink::Name))
{
    setObjectName(u"customerContacts"_s);
    m_map->setObjectName(u"customerContactMap"_s);
    m_map->setAccessibleName(tr("Letters by month and channel"));
    m_foot->setObjectName(u"customerContactFoot"_s);
    m_foot->setWrap(true);
    m_earlier->setAccessibleName(tr("Twelve months earlier"));
    m_later->setAccessibleName(tr("Twelve months later"));
    fitColumns(*m_rows);
    m_rows->hide();
    auto* links = rowOf({m_earlier, m_later, nullptr, m_save}, 8, {4, 0, 4, 0});
    auto* box = new QVBoxLayout(this);
    setScaledMargins(box, {8, 8, 8, 0});
    box->setSpacing(0);
    for (QWidget* one : std::initializer_list<QWidget*>{m_head, m_map, column({m_rows}, 0, {8, 0, 8, 0}), links, column({m_foot}, 0, {8, 0, 8, 0})}) {
        box->addWidget(one);
    }
    connect(m_head, &SectionHeader::actionTriggered, this, [this] { showTable(!m_isTable); });
    connect(m_map, &ItemList::activated, this, [this](int item) { Q_EMIT searchRequested(m_year.cells[size_t(item)].query); });
    connect(m_map, &ItemList::copied, this, [this] { Q_EMIT told(tr("Copied")); });
    connect(m_rows, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const QString query = m_table.queryAt(index); !query.isEmpty()) {
            Q_EMIT searchRequested(query);
        }
    });
    connect(m_earlier, &LinkButton::clicked, this, [this] { step(-monthsShown); });
    connect(m_later, &LinkButton::clicked, this, [this] { step(monthsShown); });
    connect(m_save, &LinkButton::clicked, this, &ContactHeatView::askAndSave);
    showTable(false);
}

void ContactHeatView::set(const evidence::ContactHeat& heat, const QString& complete, int lastYear)
{
    m_foot->setText(contactFoot(heat, complete));
    if (heat == m_heat && lastYear == m_lastYear) {
        return;
    }
    if (!(heat == m_heat)) {
        m_heat = heat;
        m_table.set(heat);
        fitRows(*m_rows, mostRows);
    }
    m_lastYear = lastYear;
    const auto isUpTo = [lastYear](const evidence::ContactMonth& month) { return lastYear == 0 || month.first.year() <= lastYear; };
    m_end = size_t(std::ranges::count_if(m_heat.months, isUpTo));
    follow();
}

void ContactHeatView::step(int months)
{
    m_end = size_t(std::clamp<qint64>(qint64(m_end) + months, 1, qint64(m_heat.months.size())));
    follow();
}

void ContactHeatView::follow()
{
    setVisible(!m_heat.months.empty());
    m_year = contactYear(m_heat, m_end);
    std::vector<HeatCell> cells;
    for (const ContactCell& cell : m_year.cells) {
        cells.push_back({cell.count, cell.spoken, !cell.query.isEmpty()});
    }
    m_map->setCells(m_year.rows, m_year.months, m_year.years, std::move(cells), m_year.hasSums);
    m_head->setNote(m_isTable ? tr("all months, the newest first") : m_year.span);
    m_earlier->setEnabled(m_end > size_t(monthsShown));
    m_later->setEnabled(m_end < m_heat.months.size());
}

void ContactHeatView::showTable(bool shown)
{
    m_isTable = shown;
    m_head->setAction(u"customerContactAsTable"_s, shown ? tr("As a map") : tr("As a table"));
    m_map->setVisible(!shown);
    m_rows->setVisible(shown);
    m_earlier->setVisible(!shown);
    m_later->setVisible(!shown);
    follow();
}

void ContactHeatView::askAndSave()
{
    auto* dialog = new QFileDialog(this, tr("Save the table"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"customerContactDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("contacts") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ContactHeatView::saveTable);
    dialog->open();
}

void ContactHeatView::saveTable(const QString& path)
{
    leaveAsFile(this, {.what = u"customer-contacts"_s}, path, m_table.csv(m_foot->text()), [this, path](const QString& problem) {
        Q_EMIT told(problem.isEmpty() ? tr("Saved as %1").arg(path) : tr("Not saved: %1").arg(problem));
    });
}

} // namespace cf::ui
