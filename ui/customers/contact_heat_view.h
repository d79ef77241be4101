// How often a customer was contacted: a map of twelve months by channel, the same as a table, and out of the program as a file.
#pragma once

#include "ui/customers/contact_heat_presenter.h"

#include <QWidget>

class QTableView;

namespace cf::ui {

class HeatMap;
class Label;
class LinkButton;
class SectionHeader;

class ContactHeatView : public QWidget
{
    Q_OBJECT
public:
    explicit ContactHeatView(QWidget* parent = nullptr);
    /// complete: to when what is known is. lastYear: the last that a person chose; 0: up to the newest month.
    void set(const evidence::ContactHeat& heat, const QString& complete, int lastYear);
    void showTable(bool shown);
    void saveTable(const QString& path);
    const ContactTable& table() const { return m_table; }

Q_SIGNALS:
    void searchRequested(const QString& query);
    void told(const QString& sentence);

private:
    void follow();
    void step(int months);
    void askAndSave();

    evidence::ContactHeat m_heat;
    ContactYear m_year;
    size_t m_end = 0;
    int m_lastYear = 0;
    ContactTable m_table;
    SectionHeader* m_head;
    HeatMap* m_map;
    QTableView* m_rows;
    LinkButton *m_earlier, *m_later, *m_save;
    Label* m_foot;
    bool m_isTable = false;
};

} // namespace cf::ui
