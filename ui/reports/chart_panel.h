// A chart with what it says above it and what it is true of below it; the same as a table in one click; out of the program in two.
#pragma once

#include "ui/reports/chart_output.h"
#include "ui/reports/chart_table_presenter.h"

#include <QWidget>

class QMenu;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class ChartFace;
class Label;
class LinkButton;

class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    /// `id` begins its objectNames: "volume" has volumeChart, volumeTable, volumeAsTable …
    ChartPanel(const QString& id, Chart::Kind kind, QWidget* parent = nullptr);

    /// nullptr: never answered. asking: another answer is on its way. failure: why there is none.
    void set(const Chart* chart, bool asking, const QString& failure);
    /// What the chart is broken down by; the words of the choices in their order.
    void setChoices(const QString& spoken, const QStringList& choices, int chosen);
    void showTable(bool shown);
    ChartFace& face() { return *m_face; }
    ChartOutput& output() { return *m_output; }

Q_SIGNALS:
    void searchRequested(const QString& query);
    void choiceMade(int choice);
    void told(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void fillMenu();
    void follow();
    void copyTable();
    void openRow(int row);

    QString m_id;
    Chart m_chart;
    bool m_isAnswered = false, m_isTable = false;
    QString m_failure;
    ChartTable m_table;
    ChartFace* m_face;
    ChartOutput* m_output;
    Label *m_title, *m_finding, *m_footer, *m_message;
    LinkButton *m_choice, *m_asTable;
    QMenu *m_choices, *m_menu;
    QWidget* m_more = nullptr;
    QTableView* m_rows;
    QStackedWidget* m_stack;
};

} // namespace cf::ui
