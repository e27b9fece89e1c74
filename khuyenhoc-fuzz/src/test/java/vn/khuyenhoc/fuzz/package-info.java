/** In: files that anybody may send. Out: those that are not answered as documented. */
package vn.khuyenhoc.fuzz;
