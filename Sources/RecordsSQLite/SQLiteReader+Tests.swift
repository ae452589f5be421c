import FHIRModel
import FHIRSearch
import GRDBSQLite
import Records

/// `junyi_test(number, rid)` in SQL: a test of the resource itself, for what no index answers.
extension SQLiteReader {
    /// Numbers a test for the search under way. The first makes the function known to the connection.
    func register(_ test: ResourceTest) -> Int {
        if !connection.hasTestFunction {
            connection.hasTestFunction = true
            sqlite3_create_function_v2(
                connection.handle, "junyi_test", 2, SQLITE_UTF8, Unmanaged.passUnretained(connection).toOpaque(),
                { context, _, arguments in
                    guard let own = sqlite3_user_data(context), let arguments else { return }
                    // The connection outlives every statement that can call this.
                    let connection = Unmanaged<SQLiteConnection>.fromOpaque(own).takeUnretainedValue()
                    let answer = connection.onTest?(Int(sqlite3_value_int64(arguments[0])), sqlite3_value_int64(arguments[1])) ?? false
                    sqlite3_result_int(context, answer ? 1 : 0)
                }, nil, nil, nil)
        }
        tests.append(test)
        connection.onTest = { [unowned self] number, row in
            guard tests.indices.contains(number), let found = try? load(row: row), let resource = try? found.resource() else { return false }
            return tests[number].holds(resource)
        }
        return tests.count - 1
    }

    /// Numbers a set of patients for the search under way; `junyi_among(number, patient)` tells whether it holds one.
    func register(_ patients: PatientSet) -> Int {
        if !connection.hasAmongFunction {
            connection.hasAmongFunction = true
            sqlite3_create_function_v2(
                connection.handle, "junyi_among", 2, SQLITE_UTF8, Unmanaged.passUnretained(connection).toOpaque(),
                { context, _, arguments in
                    guard let own = sqlite3_user_data(context), let arguments else { return }
                    let connection = Unmanaged<SQLiteConnection>.fromOpaque(own).takeUnretainedValue()
                    let sets = connection.patientSets
                    let number = Int(sqlite3_value_int64(arguments[0]))
                    let isThere = sqlite3_value_type(arguments[1]) != SQLITE_NULL && sets.indices.contains(number)
                    sqlite3_result_int(context, isThere && sets[number].numbers.contains(sqlite3_value_int64(arguments[1])) ? 1 : 0)
                }, nil, nil, nil)
        }
        if let known = connection.patientSets.firstIndex(where: { $0 === patients }) { return known }
        connection.patientSets.append(patients)
        return connection.patientSets.count - 1
    }

    func forgetTests() {
        tests.removeAll()
        connection.onTest = nil
        if !connection.patientSets.isEmpty { connection.patientSets.removeAll() }
    }
}
